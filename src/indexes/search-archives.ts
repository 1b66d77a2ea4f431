/** How large the archive is, for the search page: it knows from this which shards there are. */
import { yearOf } from "../domain/calendar-date.ts";
import type { Corpus } from "../domain/corpus.ts";
import type { SearchShard } from "./search-records.ts";

export interface ArchiveShard {
  /** Its first year, after which its folder is named, and its last. */
  from: number;
  to: number;
  reports: number;
}

export interface SearchArchive {
  language: string;
  /** Newest first. */
  shards: ArchiveShard[];
}

/** So many reports make a shard; a word then costs a reader about 35 kB a shard, however few reports have it. */
const reportsInShard = 2000;

/** One archive a language that has reports, in the order of the site. */
export function searchArchives({ site, reports }: Pick<Corpus, "site" | "reports">): SearchArchive[] {
  const archives = site.languages.map((language) => {
    const dates = reports.filter((report) => report.language === language).map(({ date }) => date);
    return { language, shards: shardsOfYears(dates.map((date) => Number(yearOf(date)))).reverse() };
  });
  return archives.filter(({ shards }) => shards.length > 0);
}

/**
 * Puts years together, oldest first, until they have enough reports for a shard. Years are never parted, and a shard that
 * has enough stays as it is, whatever is published after it.
 *
 * @param years of the reports, in any order
 */
export function shardsOfYears(years: readonly number[]): ArchiveShard[] {
  const shards: ArchiveShard[] = [];
  const counts = Map.groupBy(years, (year) => year);
  for (const year of [...counts.keys()].sort((a, b) => a - b)) {
    const reports = counts.get(year)?.length ?? 0;
    const last = shards.at(-1);
    if (!last || last.reports >= reportsInShard) shards.push({ from: year, to: year, reports });
    else Object.assign(last, { to: year, reports: last.reports + reports });
  }
  return shards;
}

/** What the search page is told of shards that are there. */
export function archiveShards(shards: readonly SearchShard[]): ArchiveShard[] {
  const sizes = shards.map(({ year, records }) => ({
    from: year,
    to: Number(records.at(-1)?.facts.day.slice(0, 4) ?? year),
    reports: records.length,
  }));
  return sizes.sort((a, b) => b.from - a.from);
}
