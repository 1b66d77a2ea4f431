/** What a search asks for, and the address that says the same: `?q=moscow&outlet=reuters&outlet=ntv&page=2`. */

export const facetNames = ["topic", "outlet", "kind", "year"] as const;
export type FacetName = (typeof facetNames)[number];

/** Chosen ids by facet. A report matches a facet if it has any of its ids, and a search if it matches every facet. */
export type Filters = Partial<Record<FacetName, string[]>>;

/** Stands for every language of the site. */
export const allLanguages = "all";

export interface SearchState {
  query: string;
  filters: Filters;
  /** The language to search, `all`, or `undefined` for the language of the page. */
  language: string | undefined;
  /** How many steps of results are shown, from 1. */
  page: number;
}

const longestQuery = 300;
/** An address opens at most this many steps at once; the reader can go on from there. */
const mostPages = 20;

/** Reads an address's query string. Unknown parameters and values that make no sense are left out. */
export function readAddress(search: string): SearchState {
  const parameters = new URLSearchParams(search);
  const filters: Filters = {};
  for (const name of facetNames) {
    const ids = [...new Set(parameters.getAll(name).filter((id) => id !== ""))];
    if (ids.length > 0) filters[name] = ids;
  }
  const page = Math.trunc(Number(parameters.get("page")));
  return {
    query: (parameters.get("q") ?? "").trim().slice(0, longestQuery),
    filters,
    language: parameters.get("language") || undefined,
    page: page > 1 ? Math.min(page, mostPages) : 1,
  };
}

/** The query string of a state, with its `?`; empty for a search that asks for nothing. */
export function writeAddress({ query, filters, language, page }: SearchState): string {
  const parameters = new URLSearchParams();
  if (query !== "") parameters.set("q", query);
  for (const name of facetNames) {
    for (const id of filters[name] ?? []) parameters.append(name, id);
  }
  if (language !== undefined) parameters.set("language", language);
  if (page > 1) parameters.set("page", String(page));
  const written = parameters.toString();
  return written && `?${written}`;
}

export function asksNothing({ query, filters }: SearchState): boolean {
  return query === "" && Object.keys(filters).length === 0;
}

/** How many filters are chosen; another language than the page's counts as one. */
export function countFilters({ filters, language }: SearchState): number {
  const ids = facetNames.flatMap((name) => filters[name] ?? []);
  return ids.length + (language === undefined ? 0 : 1);
}
