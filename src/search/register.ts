/**
 * What is known of the reports of one shard beside their words, by their place in it. `facets.json` holds what is counted
 * for each answer, `fields.json` what only a query that asks for it needs.
 */

import { numbersOfText } from "./number-text.ts";
import type { Column, ColumnText } from "./register-column.ts";
import { decodeColumn } from "./register-column.ts";

export const facetColumns = ["kind", "topic", "outlet"] as const;
export const fieldColumns = ["about", "storyline", "author", "by"] as const;
export type FacetColumn = (typeof facetColumns)[number];
export type FieldColumn = (typeof fieldColumns)[number];

/** `fields.json`, and part of `facets.json`. */
export interface RegisterText<Name extends string> {
  /** How many reports. */
  size: number;
  columns: Record<Name, ColumnText>;
}

/** `facets.json`. */
export interface FacetsText extends RegisterText<FacetColumn> {
  year: number;
  /** Pagefind's ids of the reports, without the language before them, one after the other. */
  ids: string;
  /** Days from one report to the next, the first from New Year, as a text of numbers. */
  days: string;
  /** How many of its outlets a report does not rest on, as a text of numbers. */
  others: string;
}

export type FieldsText = RegisterText<FieldColumn>;

/** Facts of reports by their place, and places by fact. */
export class Register<Name extends string> {
  readonly size: number;
  readonly #columns: Record<Name, Column>;

  constructor({ size, columns }: RegisterText<Name>) {
    this.size = size;
    const decoded = Object.entries<ColumnText>(columns).map(([name, text]) => [name, decodeColumn(text, size)]);
    this.#columns = Object.fromEntries(decoded);
  }

  /** Values that reports of the shard have, the most frequent first. `valuesAt` counts from 0 in this order. */
  values(name: Name): Column["values"] {
    return this.#columns[name].values;
  }

  /** The values that a report has, as numbers. */
  valuesAt(name: Name, place: number): Uint16Array {
    return this.#columns[name].at(place);
  }

  /** Places of the reports that have a value, in ascending order. */
  places(name: Name, id: string): Uint32Array {
    return this.#columns[name].places(id);
  }
}

/** Pagefind's ids are so many letters and digits of a digest. */
export const idLength = 7;

export class Facets extends Register<FacetColumn> {
  /** `YYYY-MM-DD` by place, in ascending order. */
  readonly days: readonly string[];
  /** Pagefind's ids by place, without the language before them. */
  readonly ids: readonly string[];
  readonly #others: Uint16Array;

  constructor(text: FacetsText) {
    super(text);
    this.days = daysOf(text.year, numbersOfText(text.days));
    this.ids = Array.from(this.days, (_, place) => text.ids.slice(place * idLength, (place + 1) * idLength));
    this.#others = numbersOfText(text.others);
  }

  /** The outlets whose reporting a report rests on, as numbers; `valuesAt` has those that its sources spoke through too. */
  restsOn(place: number): Uint16Array {
    const outlets = this.valuesAt("outlet", place);
    return outlets.subarray(0, outlets.length - (this.#others[place] ?? 0));
  }
}

export type Fields = Register<FieldColumn>;

export function decodeFacets(text: FacetsText): Facets {
  return new Facets(text);
}

export function decodeFields(text: FieldsText): Fields {
  return new Register(text);
}

const dayLength = 86_400_000;

function daysOf(year: number, steps: Iterable<number>): string[] {
  let moment = Date.UTC(year, 0, 1);
  return Array.from(steps, (step) => {
    moment += step * dayLength;
    return new Date(moment).toISOString().slice(0, 10);
  });
}

/** The steps that `daysOf` goes, from days in ascending order. */
export function stepsOfDays(year: number, days: readonly string[]): number[] {
  const moments = [Date.UTC(year, 0, 1), ...days.map((day) => Date.parse(day))];
  return days.map((_, place) => ((moments[place + 1] ?? 0) - (moments[place] ?? 0)) / dayLength);
}
