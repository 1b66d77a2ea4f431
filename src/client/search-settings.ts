/** What the markup of the search page tells its script, as JSON. */
import type { Note } from "../search/answer.ts";
import type { ArchiveSettings } from "../search/archive.ts";
import type { NamedField, QueryProblemCode } from "../search/query.ts";
import type { Forms } from "./filled.ts";
import { part } from "./parts.ts";

export interface SearchTexts {
  found: Forms;
  nothing: string;
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
  notes: Record<Exclude<Note["type"], "some-words">, string>;
  noneHasAll: string;
  someWords: Forms;
  quoted: string;
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
