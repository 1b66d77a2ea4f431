/** What the search knows of reports beside their words, in shards of a language and some years or months. */

import { pathAddress } from "../domain/address.ts";
import { compareDates, compareText, dayOf } from "../domain/calendar-date.ts";
import type { Corpus } from "../domain/corpus.ts";
import type { Named } from "../domain/entity.ts";
import { inLanguage, type Language } from "../domain/language.ts";
import type { Report, ReportKind } from "../domain/report.ts";
import { isNamed } from "../domain/source.ts";
import { outletsOf } from "../domain/sourcing.ts";
import { shardsOfDates } from "./search-archives.ts";
import { thingsOf } from "./things.ts";

export interface ReportFacts {
  /** `YYYY-MM-DD`. */
  day: string;
  kind: string;
  topics: string[];
  /** Those that the report rests on, then those that its sources spoke through. */
  outlets: string[];
  /** How many of the outlets it rests on. */
  restsOn: number;
  /** People, organisations and places that it mentions, that speak in it, or that were asked. */
  about: string[];
  storylines: string[];
  authors: string[];
  /** What sources it has: `anonymous`, `named`, both or none. */
  by: string[];
}

export interface SearchRecord {
  id: string;
  /** Path of its page, without the base path of the site: `/uk/reports/2024/04/slug/`. */
  path: string;
  facts: ReportFacts;
  /** Words of its quotes, in their order on the page. */
  quotes: string[];
}

export const labelledFacts = ["kind", "topic", "outlet"] as const;
export type LabelledFact = (typeof labelledFacts)[number];

export interface SearchShard {
  language: string;
  /** Its first year or month, as in `ArchiveShard`. */
  from: string;
  /** Oldest first. The place of a record here is the place of the report in the shard. */
  records: SearchRecord[];
  /** Names in the language of the shard, by id. */
  labels: Record<LabelledFact, ReadonlyMap<string, string>>;
}

/** Where the shard is below `pagefind/`: `en/2024`. */
export function shardName({ language, from }: Pick<SearchShard, "language" | "from">): string {
  return `${language}/${from}`;
}

/** The shards of an archive: languages in the order of the site, oldest first. */
export function searchShards(
  corpus: Corpus,
  kindNames: (language: Language) => Record<ReportKind, string>,
): SearchShard[] {
  const [defaultLanguage] = corpus.site.languages as [Language];
  return corpus.site.languages.flatMap((language) => {
    const labels = labelsIn(corpus, language, kindNames(language));
    const ofLanguage = corpus.reports.filter((report) => report.language === language).sort(oldestFirst);
    let next = 0;
    return shardsOfDates(ofLanguage.map(({ date }) => date)).map(({ from, reports: count }) => {
      const reports = ofLanguage.slice(next, next + count);
      next += count;
      return { language, from, records: reports.map((report) => recordOf(report, defaultLanguage)), labels };
    });
  });
}

function oldestFirst(a: Report, b: Report): number {
  return compareDates(a.date, b.date) || compareText(a.id, b.id);
}

function recordOf(report: Report, defaultLanguage: Language): SearchRecord {
  return {
    id: report.id,
    path: pathAddress(`reports/${report.id}/`, report.language, { base: "/", defaultLanguage }),
    facts: factsOf(report),
    quotes: report.outline.quotes.map(({ words }) => words),
  };
}

const subject = /^(?:person|organisation|place)\/(.*)$/;

function factsOf(report: Report): ReportFacts {
  const sources = Object.values(report.sources);
  return {
    day: dayOf(report.date),
    kind: report.kind,
    topics: report.topics,
    outlets: outletsOf(report),
    restsOn: new Set(report.restsOn.map(({ outlet }) => outlet)).size,
    about: [...new Set([...thingsOf(report)].flatMap((key) => subject.exec(key)?.[1] ?? []))],
    storylines: report.storylines,
    authors: report.authors,
    by: [...new Set(sources.map((source) => (isNamed(source) ? "named" : "anonymous")))],
  };
}

function labelsIn(corpus: Corpus, language: Language, kinds: Record<ReportKind, string>): SearchShard["labels"] {
  const fallback = corpus.site.languages[0] ?? language;
  const namesOf = (things: ReadonlyMap<string, Named>) =>
    new Map([...things].map(([id, { name }]) => [id, inLanguage(name, language, fallback).text]));
  return { kind: new Map(Object.entries(kinds)), topic: namesOf(corpus.topics), outlet: namesOf(corpus.outlets) };
}
