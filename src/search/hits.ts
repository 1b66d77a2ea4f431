/** Which reports match, by number. A report's number is its place among those that are open (`LanguageIndex`). */
import type { Fragment } from "./pagefind.ts";

export interface Hit {
  score: number;
  /** Places of the words that match in its text. */
  places: number[];
  load: () => Promise<Fragment>;
}

/** The reports that a leaf finds. */
export type Hits = ReadonlyMap<number, Hit>;

/** The reports that a query finds, with their scores; 0 where no word was asked for. */
export type Scores = Map<number, number>;

/** What a query is evaluated over. */
export interface Universe {
  /** The numbers of all reports that there are. */
  reports: () => Iterable<number>;
  hitsOf: (leafKey: string) => Hits;
  /** The reports that have any of the values. */
  withField: (name: string, values: string[]) => ReadonlySet<number>;
}
