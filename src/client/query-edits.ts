/** Edits the text of a query by way of its syntax tree: what a click changes reads as if it had been typed. */
import { facetNames } from "../search/answer.ts";
import { canonicalQuery, chosenValues, withValues } from "../search/canonical.ts";
import { parseQuery } from "../search/parse.ts";
import { printQuery } from "../search/print.ts";
import type { FieldName, Query } from "../search/query.ts";

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

/** The text without what the facets have chosen. */
export function withoutFacets(text: string): string {
  return printed(facetNames.reduce<Query>((query, name) => withValues(query, name, []), treeOf(text)));
}

/** How many values the facets have chosen. */
export function countChosen(text: string): number {
  const query = treeOf(text);
  return facetNames.reduce((sum, name) => sum + chosenValues(query, name).length, 0);
}

const treeOf = (text: string): Query => parseQuery(text).query;
const printed = (query: Query): string => printQuery(canonicalQuery(query));
