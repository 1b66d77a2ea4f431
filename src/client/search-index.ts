/** What the search needs of an index. Pagefind's API has this shape, and so has a stand-in in a test. */

/** How many reports have a value, by facet and value. */
export type Counts = Record<string, Record<string, number>>;

/** An element with an id on a report's page, at the place of the next word of its text. */
export interface Anchor {
  element: string;
  id: string;
  /** From `data-pagefind-title`. */
  title?: string;
  text?: string;
  location: number;
}

/** One report as it is indexed. */
export interface Fragment {
  url: string;
  /** All words, with one space between them; `locations` and `anchors` count these words. */
  content: string;
  meta: Record<string, string>;
  anchors: Anchor[];
  /** Places of the words that match. */
  locations: number[];
}

export interface Match {
  score: number;
  data: () => Promise<Fragment>;
}

export interface SearchOptions {
  filters: Record<string, { any: string[] }>;
  sort?: Record<string, "asc" | "desc">;
}

export interface SearchIndex {
  language: string;
  /** Every value of every facet. */
  filters: () => Promise<Counts>;
  /** Best first; `null` finds everything that passes the filters. */
  search: (words: string | null, options: SearchOptions) => Promise<{ results: Match[]; filters: Counts }>;
}
