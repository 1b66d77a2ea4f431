/** The part of Pagefind's API that the search uses. Its own types are those of the Node API only. */

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

export interface PagefindResult {
  id: string;
  score: number;
  /** Places of the words that match. */
  words: number[];
  data: () => Promise<Fragment>;
}

export interface PagefindOptions {
  filters?: Record<string, string | { any: string[] }>;
  sort?: Record<string, "asc" | "desc">;
}

export interface Pagefind {
  search: (words: string | null, options?: PagefindOptions) => Promise<{ results: PagefindResult[] }>;
  mergeIndex: (path: string, options: Record<string, unknown>) => Promise<void>;
}
