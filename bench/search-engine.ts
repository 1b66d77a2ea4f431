/** Something that is asked, and gives ranked answers. */
export interface Engine {
  /** As the tables call it. */
  name: string;
  /** Ids of what it finds, best first. */
  search: (query: string) => Promise<string[]>;
}

/** One page for an index: how it is known, and what a reader would open. */
export interface IndexPage {
  id: string;
  html: string;
}
