/** Other names of what is meant: a query for Kyiv also finds reports that write Kiev, and Київ. */
import type { NameBook } from "./names.ts";
import type { Query, Word } from "./query.ts";
import { allOf, anyOf } from "./query-form.ts";
import { trimmedWords } from "./words.ts";

export interface Expansion {
  query: Query;
  /** What was found to be a name, and what is searched beside it. */
  names: { words: string; others: string[] }[];
}

export interface Expanding {
  find: (words: string[]) => ReturnType<NameBook["find"]>;
  /** A name of several words as it is searched: a phrase finds no inflected forms where the index has whole words. */
  nameQuery: (words: Word[]) => Query;
}

/** Replaces names by any of their forms. What is quoted, negated or in a field stays as it is. */
export async function expandNames(query: Query, expanding: Expanding): Promise<Expansion> {
  if (query.type === "word") return expandRun([query], expanding);
  if (query.type === "or") {
    const parts = await Promise.all(query.of.map((part) => expandNames(part, expanding)));
    return { query: anyOf(parts.map((part) => part.query)), names: parts.flatMap((part) => part.names) };
  }
  if (query.type === "and") return expandAll(query.of, expanding);
  return { query, names: [] };
}

async function expandAll(parts: Query[], expanding: Expanding): Promise<Expansion> {
  const expanded = await Promise.all(
    runsOf(parts).map((run) => (Array.isArray(run) ? expandRun(run, expanding) : expandNames(run, expanding))),
  );
  return { query: allOf(expanded.map(({ query }) => query)), names: expanded.flatMap((one) => one.names) };
}

/** Neighbouring words together, all else alone. */
function runsOf(parts: Query[]): (Word[] | Query)[] {
  const runs: (Word[] | Query)[] = [];
  for (const part of parts) {
    const last = runs.at(-1);
    if (part.type !== "word") runs.push(part);
    else if (Array.isArray(last)) last.push(part);
    else runs.push([part]);
  }
  return runs;
}

async function expandRun(words: Word[], expanding: Expanding): Promise<Expansion> {
  const matches = await expanding.find(words.map(({ text }) => text));
  const of: Query[] = [];
  let next = 0;
  for (const { from, to, others } of matches) {
    of.push(
      ...words.slice(next, from),
      anyOf([allOf(words.slice(from, to)), ...others.map((name) => expanding.nameQuery(wordsOf(name)))]),
    );
    next = to;
  }
  of.push(...words.slice(next));
  return {
    query: allOf(of),
    names: matches.map(({ from, to, others }) => ({ words: textOf(words.slice(from, to)), others })),
  };
}

function textOf(words: Word[]): string {
  return trimmedWords(words.map((word) => word.text).join(" "));
}

function wordsOf(name: string): Word[] {
  return name.split(/\s+/).map((text) => ({ type: "word", text }));
}

/** The words of a name in this order, each in any of its forms. */
export function inAnyForm(words: Word[]): Query {
  const query = asPhrase(words);
  return query.type === "phrase" ? { ...query, inAnyForm: true } : query;
}

/** The words of a name in this order. */
export function asPhrase(words: Word[]): Query {
  return words.length === 1 ? allOf(words) : { type: "phrase", text: words.map(({ text }) => text).join(" ") };
}
