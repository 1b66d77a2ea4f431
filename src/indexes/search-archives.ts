/** How large the archive is, for the search page: it knows from this which shards there are. */
import { type CalendarDate, monthOf, yearOf } from "../domain/calendar-date.ts";
import type { Corpus } from "../domain/corpus.ts";

export interface ArchiveShard {
  /** Its first year, `2024`, or where a year is cut its first month, `2024-07`; its folder has this name. */
  from: string;
  /** Its last year or month. */
  to: string;
  reports: number;
}

export interface SearchArchive {
  language: string;
  /** Newest first. */
  shards: ArchiveShard[];
}

/** So many reports make a shard; a word then costs a reader about 35 kB a shard, however few reports have it. */
const reportsInShard = 2000;
/** A year of more is cut between months: to index a shard takes more time and memory a report, the larger it is. */
const mostInYear = 2 * reportsInShard;

/** One archive a language that has reports, in the order of the site. */
export function searchArchives({ site, reports }: Pick<Corpus, "site" | "reports">): SearchArchive[] {
  const dates = Map.groupBy(reports, ({ language }) => language);
  const archives = site.languages.map((language) => {
    const ofLanguage = dates.get(language) ?? [];
    return { language, shards: shardsOfDates(ofLanguage.map(({ date }) => date)).reverse() };
  });
  return archives.filter(({ shards }) => shards.length > 0);
}

/**
 * Puts years together, oldest first, until they have enough reports for a shard; of years with too many, months. A month
 * is never parted, and a shard that has enough stays as it is, whatever is published after its last year or month.
 *
 * @param dates of the reports, in any order
 */
export function shardsOfDates(dates: readonly CalendarDate[]): ArchiveShard[] {
  const shards: ArchiveShard[] = [];
  for (const period of periodsOf(dates)) {
    const last = shards.at(-1);
    if (!last || last.reports >= reportsInShard) shards.push({ ...period });
    else Object.assign(last, { to: period.to, reports: last.reports + period.reports });
  }
  return shards;
}

/** Years, and months of the years that have too many reports; oldest first. */
function periodsOf(dates: readonly CalendarDate[]): ArchiveShard[] {
  const months = countBy(dates, monthOf);
  return countBy(dates, yearOf).flatMap(([year, reports]) =>
    reports <= mostInYear ? { from: year, to: year, reports } : monthsOf(year, months),
  );
}

/** The first month begins with its year, and the last ends with it, whichever months have reports. */
function monthsOf(year: string, months: readonly [string, number][]): ArchiveShard[] {
  const ofYear = months.filter(([month]) => month.startsWith(year));
  return ofYear.map(([month, reports], place) => ({
    from: place === 0 ? year : month,
    to: place === ofYear.length - 1 ? year : month,
    reports,
  }));
}

function countBy(dates: readonly CalendarDate[], keyOf: (date: CalendarDate) => string): [string, number][] {
  const counts = new Map<string, number>();
  for (const date of dates) counts.set(keyOf(date), (counts.get(keyOf(date)) ?? 0) + 1);
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
}
