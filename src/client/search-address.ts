/** What a search asks for, and the address that says the same: `?q=moscow+outlet:ntv&sort=newest&page=2`. */
import { type Order, orders } from "../search/answer.ts";
import type { FieldName } from "../search/query.ts";
import { canonicalText, withTick } from "./query-edits.ts";

export interface SearchState {
  /** The query as it stands in the field. */
  text: string;
  order: Order;
  /** How many steps of results are shown, from 1. */
  page: number;
  /** `all` searches years as well that a search does not open by itself. */
  reach: "enough" | "all";
  /** The query was longer. */
  isCut?: boolean;
}

const longestText = 1000;
/** An address opens at most this many steps at once; the reader can go on from there. */
const mostPages = 20;

/**
 * Reads an address's query string. Unknown parameters and values that make no sense are left out.
 * @param languages those of the site, which `language=all` stands for
 */
export function readAddress(search: string, languages: readonly string[]): SearchState {
  const parameters = new URLSearchParams(search);
  const { text, isCut } = queryOf(parameters.get("q") ?? "");
  const page = Math.trunc(Number(parameters.get("page")));
  return {
    isCut,
    text: withFilters(text, parameters, languages),
    order: orders.find((one) => one === parameters.get("sort")) ?? "best",
    page: page > 1 ? Math.min(page, mostPages) : 1,
    reach: parameters.get("reach") === "all" ? "all" : "enough",
  };
}

/** The query that a text is: without spaces around it, and not too long. No character is cut in two. */
export function queryOf(typed: string): Required<Pick<SearchState, "text" | "isCut">> {
  const text = typed.trim();
  const isCut = text.length > longestText;
  return {
    text: isCut
      ? text
          .slice(0, longestText)
          .replace(/[\uD800-\uDBFF]$/, "")
          .trim()
      : text,
    isCut,
  };
}

/** The query string of a state, with its `?`; empty for a search that asks for nothing. Queries that mean the same have one. */
export function writeAddress({ text, order, page, reach }: SearchState): string {
  const query = canonicalText(text);
  const parameters = new URLSearchParams();
  if (query !== "") parameters.set("q", query);
  if (order !== "best") parameters.set("sort", order);
  if (page > 1) parameters.set("page", String(page));
  if (reach === "all") parameters.set("reach", reach);
  // Colons and commas may stand in an address as they are, and links with fields are read by people.
  const written = parameters.toString().replaceAll("%3A", ":").replaceAll("%2C", ",");
  return written && `?${written}`;
}

/** Parameters of addresses in which filters stood beside the words, and the fields that say the same. */
const filters: Record<string, FieldName> = {
  topic: "topic",
  outlet: "outlet",
  kind: "kind",
  year: "in",
  language: "lang",
};
const filterValue = /^[\p{L}\p{N}][\p{L}\p{N}-]*$/u;

function withFilters(text: string, parameters: URLSearchParams, languages: readonly string[]): string {
  return Object.entries(filters).reduce((query, [parameter, name]) => {
    const values = parameters.getAll(parameter).flatMap((value) => valuesOf(parameter, value, languages));
    return values.reduce((chosen, value) => withTick(chosen, { name, value, checked: true }), query);
  }, text);
}

function valuesOf(parameter: string, value: string, languages: readonly string[]): readonly string[] {
  if (parameter === "language" && value === "all") return languages;
  return filterValue.test(value) ? [value] : [];
}
