/** The reports of one language, and what each of them has to do with. */
import type { Corpus } from "../domain/corpus.ts";
import type { Language } from "../domain/language.ts";
import { newestFirst, type Report } from "../domain/report.ts";
import { type Evidence, evidenceByReport, subjectsOf } from "./subjects.ts";
import { thingsOf } from "./things.ts";

export interface Library {
  corpus: Corpus;
  language: Language;
  /** Newest first. */
  reports: Report[];
  byId: Map<string, Report>;
  /** Reports by key of a thing (`person/dmitry-peskov`, `author/desk`), newest first. */
  byThing: Map<string, Report[]>;
  /** Reports by key of what they can be compared by: things, and the claims, events and figures that cite them. */
  bySubject: Map<string, Report[]>;
  evidence: Evidence;
}

export function libraryOf(corpus: Corpus, language: Language): Library {
  const reports = corpus.reports.filter((report) => report.language === language).sort(newestFirst);
  const evidence = evidenceByReport(corpus);
  return {
    corpus,
    language,
    reports,
    byId: new Map(reports.map((report) => [report.id, report])),
    byThing: keyed(reports, thingsOf),
    bySubject: keyed(reports, (report) => subjectsOf(report, evidence)),
    evidence,
  };
}

function keyed(reports: readonly Report[], keysOf: (report: Report) => Iterable<string>): Map<string, Report[]> {
  const byKey = new Map<string, Report[]>();
  for (const report of reports) {
    for (const key of keysOf(report)) {
      const list = byKey.get(key);
      if (list) list.push(report);
      else byKey.set(key, [report]);
    }
  }
  return byKey;
}
