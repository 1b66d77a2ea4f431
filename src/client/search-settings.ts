/** What the markup of the search page tells its script, as JSON. */
import type { ArchiveSettings } from "../search/archive.ts";
import type { NamedField, QueryProblemCode } from "../search/query.ts";
import type { Forms } from "./filled.ts";
import type { LineNote } from "./notes.ts";
import { part } from "./parts.ts";
import type { QueryHint } from "./query-hints.ts";

export interface SearchTexts {
  found: Forms;
  nothing: string;
  /** Nothing was searched, since the archive has no reports of the dates. */
  noSuchTime: string;
  /** How many match, and how many more have some of the words. */
  foundAndSome: Forms;
  /** None matches; so many have some of the words. */
  onlySome: Forms;
  noneHasAll: Record<"ofAll" | "withConditions" | "ofSearched" | "ofSearchedWithConditions", string>;
  searched: Forms;
  searchRest: Forms;
  /** A bar of the histogram: when, and how many. */
  bar: Forms;
  wholeYear: string;
  /** What a suggestion would find. */
  suggested: Forms;
  /** Follows a problem with the name of a field. */
  fieldInstead: string;
  problems: Record<QueryProblemCode, string>;
  /** The places of a kind of problem, with how many they are. */
  at: Forms;
  notes: Record<LineNote["type"], string>;
  hints: Record<QueryHint["type"], string>;
  /** The query was too long. */
  cut: string;
  /** Reports that were found and could not be shown. */
  unloaded: Forms;
  moreFailed: string;
  incomplete: string;
  /** What a field is about. */
  fields: Record<NamedField, string>;
}

export interface SearchSettings {
  /** How dates and numbers are written, such as `en-GB`. */
  locale: string;
  /** Path below which the site lives. */
  base: string;
  archive: ArchiveSettings;
  /** Languages that have reports, with their own names for themselves. */
  languages: Record<string, string>;
  texts: SearchTexts;
}

export function readSettings(root: ParentNode): SearchSettings {
  return JSON.parse(part(root, "settings").textContent);
}
