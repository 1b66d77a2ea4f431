/** What a search says: what it found, and what it did to find it. */
import type { Fragment } from "./pagefind.ts";
import type { FieldName, Query, QueryProblem } from "./query.ts";

export interface Found {
  language: string;
  score: number;
  /** `YYYY-MM-DD`. */
  day: string;
  /** The name of the kind in the language of the report, such as `Digest`. */
  kind: string;
  /** Names of the outlets whose reporting the report rests on. */
  outlets: string[];
  load: () => Promise<LoadedReport>;
}

/** Its text. `locations` are the places of the words that match. */
export interface LoadedReport extends Fragment {
  /** Places of the words that match in its title. */
  titleLocations: number[];
}

export const facetNames = ["topic", "outlet", "kind", "in", "lang"] as const satisfies FieldName[];
export type FacetName = (typeof facetNames)[number];

export interface FacetValue {
  id: string;
  label: string;
  /** How many reports it would leave, whatever else is chosen in its facet; unknown of a language not searched. */
  count: number | undefined;
  chosen: boolean;
}

export interface Facet {
  name: FacetName;
  values: FacetValue[];
}

export interface MonthCount {
  /** `YYYY-MM`. */
  month: string;
  count: number;
}

/** Years or months of the archive, such as `2022` to `2024-06`, inclusive, and how many reports they hold. */
export interface Years {
  from: string;
  to: string;
  reports: number;
}

/** What was done beside what was asked. The page says each of these. */
export type Note =
  /** Other names of what is meant were searched as well. */
  | { type: "also-searched"; words: string; others: string[] }
  /** No report has the word; words that begin with it were searched. */
  | { type: "begins-with"; word: string }
  /** No report has the word in any form. */
  | { type: "unknown-word"; word: string }
  /** Few reports have all words: `exact` is how many. After those come reports with some of the words, most first. */
  | {
      type: "some-words";
      exact: number;
      /** Whether fields, phrases or what is left out may be why so few reports have all words. */
      hasConditions: boolean;
    }
  /** Left out, since more than half of the reports have them. Words are as they were typed. */
  | { type: "common-words"; words: string[] }
  /** A value that no report in the archive has: `outlet:nosuch`. */
  | { type: "unknown-value"; field: FieldName; value: string }
  /** The names could not be loaded: other names of what is meant were not searched. */
  | { type: "no-names" };

export interface Suggestion {
  /** The whole query, with the better word in it. */
  query: string;
  word: string;
  instead: string;
  /** How many reports it finds. */
  count: number;
}

export interface Answer {
  query: Query;
  problems: QueryProblem[];
  /** Whether anything was asked for. */
  isAsked: boolean;
  /** The languages that were searched. */
  languages: string[];
  /** How many of those found match; the others have some of the words. */
  matching: number;
  /** In the order that was asked for. */
  found: Found[];
  facets: Facet[];
  /** Every month from the first match to the last, also where nothing was found. */
  months: MonthCount[];
  notes: Note[];
  /** Queries with a word corrected that no report has. */
  suggestions: Suggestion[];
  /** What was searched; `undefined` if the reader asked for nothing, or for a time that the archive does not have. */
  searched: Years | undefined;
  /** What was not searched yet. */
  rest: Years | undefined;
  /** All there is in the languages that were searched. */
  archive: Years | undefined;
}

export const orders = ["best", "newest", "oldest"] as const;
export type Order = (typeof orders)[number];
