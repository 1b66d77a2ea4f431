/** Edits the text of a query by way of its syntax tree: what a click changes reads as if it had been typed. */
import {
  canonicalQuery,
  chosenValues,
  withoutFields as withoutFieldsOf,
  withoutValue,
  withValue,
  withValues,
} from "../search/canonical.ts";
import { parseQuery } from "../search/parse.ts";
import { printQuery } from "../search/print.ts";
import { type FieldName, fieldNames, type Query } from "../search/query.ts";

export function canonicalText(text: string): string {
  return printed(treeOf(text));
}

/** The values that the text asks for in a field, `outlet:reuters,ntv`. */
export function chosenIn(text: string, name: FieldName): string[] {
  return chosenValues(treeOf(text), name);
}

/** The text with these values of a field and no others; without the field, if there are none. */
export function withChosen(text: string, name: FieldName, values: string[]): string {
  return printed(withValues(treeOf(text), name, values));
}

export interface Tick {
  name: FieldName;
  value: string;
  checked: boolean;
}

/** The text with a value chosen beside what is chosen already, or chosen no longer. */
export function withTick(text: string, { name, value, checked }: Tick): string {
  return printed((checked ? withValue : withoutValue)(treeOf(text), name, value));
}

/**
 * The same for a language. Where the text names none, what is ticked are the languages that are searched.
 * @param searched those
 */
export function withLanguageTick(text: string, tick: Omit<Tick, "name">, searched: string[]): string {
  if (chosenIn(text, "lang").length > 0) return withTick(text, { ...tick, name: "lang" });
  const others = searched.filter((language) => language !== tick.value);
  return withChosen(text, "lang", tick.checked ? [...others, tick.value] : others);
}

/** The text without what every result must be, such as `outlet:ntv`: its words, and what is left out. */
export function withoutFields(text: string): string {
  return printed(withoutFieldsOf(treeOf(text)));
}

/** How many values `withoutFields` takes away. */
export function countChosen(text: string): number {
  const query = treeOf(text);
  return fieldNames.reduce((sum, name) => sum + chosenValues(query, name).length, 0);
}

const treeOf = (text: string): Query => parseQuery(text).query;
const printed = (query: Query): string => printQuery(canonicalQuery(query));
