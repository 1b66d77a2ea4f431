/** The reports of one language, and what each of them has to do with. */
import type { Corpus } from "../domain/corpus.ts";
import type { Language } from "../domain/language.ts";
import { parseReference, type ReferenceKind, referenceKey } from "../domain/reference.ts";
import { newestFirst, type Report } from "../domain/report.ts";
import { speakerOf } from "../domain/source.ts";
import { outletsOf } from "../domain/sourcing.ts";

export interface Library {
  corpus: Corpus;
  language: Language;
  /** Newest first. */
  reports: Report[];
  ids: Set<string>;
  /** Reports by key of a thing (`person/dmitry-peskov`, `author/desk`), newest first. */
  byThing: Map<string, Report[]>;
}

/** Keys of everything that a report has to do with: what it mentions, who speaks or was asked, outlets, topics, authors. */
export function thingsOf(report: Report): Set<string> {
  const keys = new Set<string>();
  const add = (kind: ReferenceKind, id: string) => keys.add(referenceKey({ kind, id }));
  for (const mention of report.outline.mentions) add(mention.kind, mention.id);
  for (const outlet of outletsOf(report)) add("outlet", outlet);
  for (const topic of report.topics) add("topic", topic);
  for (const source of Object.values(report.sources)) {
    const speaker = speakerOf(source);
    if (speaker) add(speaker.kind, speaker.id);
  }
  for (const { party } of report.responses) {
    const reference = parseReference(party);
    if (reference) keys.add(referenceKey(reference));
  }
  for (const author of report.authors) keys.add(`author/${author}`);
  return keys;
}

export function libraryOf(corpus: Corpus, language: Language): Library {
  const reports = corpus.reports.filter((report) => report.language === language).sort(newestFirst);
  const byThing = new Map<string, Report[]>();
  for (const report of reports) {
    for (const key of thingsOf(report)) {
      const list = byThing.get(key);
      if (list) list.push(report);
      else byThing.set(key, [report]);
    }
  }
  return { corpus, language, reports, ids: new Set(reports.map(({ id }) => id)), byThing };
}
