/** What was published, beside what is there. */
import type { Figure } from "../domain/figure.ts";
import type { Language } from "../domain/language.ts";
import type { HeldBack } from "../domain/release.ts";
import type { Report } from "../domain/report.ts";

/** One state of the content: reports and figures by path. */
export interface State {
  reports: ReadonlyMap<string, Report>;
  figures: ReadonlyMap<string, Figure>;
}

export interface Comparison {
  /** The language of texts that are not written by language. */
  defaultLanguage: Language;
  /** What readers had, without what did not change since. */
  published: State;
  present: State;
  /** Paths of the files that are there. */
  files: ReadonlySet<string>;
  /** Paths of the files of which only a part could be read: they are mended first. */
  faulty: ReadonlySet<string>;
  /** The present reports that readers do not see yet, by path. */
  held: ReadonlyMap<string, HeldBack>;
}
