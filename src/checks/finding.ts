import type { CollectionName } from "../domain/collection.ts";
import type { Corpus } from "../domain/corpus.ts";
import type { Language } from "../domain/language.ts";
import type { Place } from "../domain/outline.ts";
import type { Problem } from "../domain/problem.ts";
import type { Withheld } from "../domain/release.ts";
import type { Sketch } from "../domain/sketch.ts";

/** The keys that lead to a value in a file's YAML: `["restsOn", 0, "outlet"]`. */
export type KeyPath = readonly (string | number)[];

/** A problem whose place in the YAML is still to be looked up, since only the file knows lines. */
export interface Finding extends Omit<Problem, "place"> {
  at: Place | KeyPath;
  /** Whether the key is meant, not its value. */
  part?: "key";
}

/** A file that has a proper name, whether or not its content is valid. */
export interface KnownFile {
  path: string;
  collection: CollectionName;
  id: string;
  language: Language;
  /** What the text of a report is recognised by, see `domain/sketch.ts`. */
  sketch?: Sketch | undefined;
}

export interface CheckContext {
  corpus: Corpus;
  /** All well-named files, so that a broken file does not make every reference to it an error. */
  files: readonly KnownFile[];
  /** Paths of the files of which only a part could be salvaged: what they lack says nothing. */
  faulty: ReadonlySet<string>;
  /** Ids of the files of each collection. */
  ids: ReadonlyMap<CollectionName, ReadonlySet<string>>;
  /** Addresses of all pages of the site, without the base path: `/about/`. */
  addresses: ReadonlySet<string>;
  /** The day on which the check runs, `YYYY-MM-DD`, in the time zone of the site. */
  today: string;
  /** What readers do not see yet at the moment of the check. */
  withheld: Withheld;
}

export type Check = (context: CheckContext) => Finding[];
