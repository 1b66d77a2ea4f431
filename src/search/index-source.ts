/** Where the parts of the index come from: the site in a browser, a folder in a test. */
import type { Pagefind } from "./pagefind.ts";

/** Paths are relative to the folder `pagefind/` of a built site. */
export interface IndexSource {
  /** Opens the bundle in a folder such as `en/2024`. */
  openBundle: (folder: string) => Promise<Pagefind>;
  /** The path at which the pages of the site begin. */
  baseUrl: string;
  /** The address of a folder as Pagefind can fetch from it; it ends with a slash. */
  addressOf: (folder: string) => string;
  readJson: (path: string) => Promise<unknown>;
  readText: (path: string) => Promise<string>;
  /** How many parts of the index could not be loaded until now, of which Pagefind says nothing. */
  failures: () => number;
}
