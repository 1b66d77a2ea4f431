/** One kind of fact of all reports of a shard, such as their topics. */
import { numbersOfText, textOfNumbers } from "./number-text.ts";

/** A column as it is written. Values are the most frequent first, so that frequent ones have small numbers. */
export interface ColumnText {
  ids: string[];
  /** Names by value; an empty one is `nameFromId`. A column of ids only has none. */
  labels?: string[];
  /** How many values each report has, as a text of numbers. */
  counts: string;
  /** Their numbers, one report after the other. */
  of: string;
}

export interface ColumnValue {
  id: string;
  label: string;
}

export interface Column {
  values: readonly ColumnValue[];
  /** Numbers of the values of a report, in the order in which they were written. */
  at: (place: number) => Uint16Array;
  /** Places of the reports with a value, in ascending order; none for a value that no report has. */
  places: (id: string) => Uint32Array;
}

/** Writes the values of reports, in the order of their places. Names are looked up in `labels`, if there are any. */
export function encodeColumn(lists: readonly string[][], labels?: ReadonlyMap<string, string>): ColumnText {
  const ids = byFrequency(lists.flat());
  const numbers = new Map(ids.map((id, number) => [id, number]));
  return {
    ids,
    ...(labels && { labels: ids.map((id) => shortened(id, labels.get(id) ?? id)) }),
    counts: textOfNumbers(lists.map((list) => list.length)),
    of: textOfNumbers(lists.flatMap((list) => list.map((id) => numbers.get(id) ?? 0))),
  };
}

function byFrequency(ids: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts].sort(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1)).map(([id]) => id);
}

const shortened = (id: string, label: string): string => (label === nameFromId(id) ? "" : label);

/** The name that most ids are made from: `new-york-times` is `New York Times`. */
export function nameFromId(id: string): string {
  return id.replace(/(^|-)(.)/g, (_, hyphen: string, letter: string) => (hyphen && " ") + letter.toUpperCase());
}

export function decodeColumn({ ids, labels, counts, of }: ColumnText, size: number): Column {
  const numbers = numbersOfText(of);
  const starts = sumsOf(numbersOfText(counts));
  if (starts.length !== size + 1)
    throw new Error(`Unexpected ${starts.length - 1} reports in a column, expected ${size}`);
  const at = (place: number) => numbers.subarray(starts[place], starts[place + 1]);
  const places = lazily(() => placesByValue(ids.length, size, at));
  const numberOf = lazily(() => new Map(ids.map((id, number) => [id, number])));
  return {
    values: ids.map((id, number) => ({ id, label: labels ? labels[number] || nameFromId(id) : id })),
    at,
    places: (id) => places()[numberOf().get(id) ?? -1] ?? new Uint32Array(),
  };
}

/** Where each list begins, and where the last one ends. */
function sumsOf(counts: Uint16Array): Uint32Array {
  const sums = new Uint32Array(counts.length + 1);
  for (const [place, count] of counts.entries()) sums[place + 1] = (sums[place] as number) + count;
  return sums;
}

function placesByValue(values: number, size: number, at: Column["at"]): Uint32Array[] {
  const places: number[][] = Array.from({ length: values }, () => []);
  for (let place = 0; place < size; place += 1) for (const number of at(place)) places[number]?.push(place);
  return places.map((list) => Uint32Array.from(list));
}

function lazily<Value>(make: () => Value): () => Value {
  let made: { value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
