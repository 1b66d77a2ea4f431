/** The reports of one language, and what each of them has to do with: made once a corpus, asked by every page. */
import { compareDates, monthOf, yearOf } from "../domain/calendar-date.ts";
import { citableReports } from "../domain/cited-report.ts";
import type { Corpus } from "../domain/corpus.ts";
import type { Language } from "../domain/language.ts";
import { newestFirst, type Report } from "../domain/report.ts";
import type { StandingPage } from "../domain/standing-page.ts";
import type { Storyline } from "../domain/storyline.ts";
import { keyed } from "./keyed.ts";
import { type Nearby, nearby } from "./nearby.ts";
import { reportsBySubject } from "./subjects.ts";
import { reportsByThing } from "./things.ts";

/**
 * What can be found in a language without comparing reports: enough to tell which pages there are. Each
 * entry of a map has what some page shows and no more, so that the page changes when that does.
 */
export interface Catalogue {
  corpus: Corpus;
  language: Language;
  /** Newest first. */
  reports: Report[];
  byId: Map<string, Report>;
  /** Reports by year and month, `2024` and `2024-03`, newest first. */
  byPeriod: Map<string, Report[]>;
  /** Reports by key of a thing (`person/dmitry-peskov`, `author/desk`), newest first. */
  byThing: Map<string, Report[]>;
  /** How many reports there are on a thing, by its key, or in a year or month. */
  counts: Map<string, number>;
  /** Ids of a story's reports, newest first; those that are not translated are in the default language. */
  byStoryline: Map<string, string[]>;
  /** Stories and standing pages in this language, by id. */
  storylines: Map<string, Storyline>;
  pages: Map<string, StandingPage>;
  /** Titles of standing pages, by id. */
  pageTitles: Map<string, string>;
}

/** With what tells which reports are related. */
export interface Library extends Catalogue, Nearby {}

export function libraryOf(corpus: Corpus, language: Language): Library {
  const catalogue = catalogueOf(corpus, language);
  const { reports, byThing, byId } = catalogue;
  return { ...catalogue, ...nearby(reports, reportsBySubject(corpus, byThing, byId)) };
}

export function catalogueOf(corpus: Corpus, language: Language): Catalogue {
  const reports = corpus.reports.filter((report) => report.language === language).sort(newestFirst);
  const byId = new Map(reports.map((report) => [report.id, report]));
  const byPeriod = keyed(reports, ({ date }) => [yearOf(date), monthOf(date)]);
  const byThing = reportsByThing(reports);
  const pages = inLanguage(corpus.pages, language);
  return {
    corpus,
    language,
    reports,
    byId,
    byPeriod,
    byThing,
    counts: new Map([...byPeriod, ...byThing].map(([key, { length }]) => [key, length])),
    byStoryline: reportIdsByStoryline(corpus, byId),
    storylines: inLanguage(corpus.storylines, language),
    pages,
    pageTitles: new Map([...pages].map(([id, { title }]) => [id, title])),
  };
}

/** The order is by the dates of the reports that readers of the language are led to. */
function reportIdsByStoryline(corpus: Corpus, byId: ReadonlyMap<string, Report>): Map<string, string[]> {
  const byStoryline = keyed(citableReports(corpus).values(), ({ storylines }) => storylines);
  return new Map(
    [...byStoryline].map(([storyline, cited]): [string, string[]] => {
      const reports = cited.map((report) => byId.get(report.id) ?? report);
      return [storyline, reports.sort((a, b) => compareDates(b.date, a.date)).map(({ id }) => id)];
    }),
  );
}

function inLanguage<Written extends { id: string; language: Language }>(
  written: readonly Written[],
  language: Language,
): Map<string, Written> {
  return new Map(written.filter((one) => one.language === language).map((one) => [one.id, one]));
}
