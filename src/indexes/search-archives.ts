/** How large the archive is, for the search page: it knows from this which shards there are. */
import { yearOf } from "../domain/calendar-date.ts";
import type { Corpus } from "../domain/corpus.ts";

export interface SearchArchive {
  language: string;
  /** Newest first; years without a report are left out. */
  years: { year: number; reports: number }[];
}

/** One archive a language that has reports, in the order of the site. */
export function searchArchives({ site, reports }: Pick<Corpus, "site" | "reports">): SearchArchive[] {
  const archives = site.languages.map((language) => {
    const ofLanguage = reports.filter((report) => report.language === language);
    const byYear = Map.groupBy(ofLanguage, ({ date }) => Number(yearOf(date)));
    const years = [...byYear].map(([year, ofYear]) => ({ year, reports: ofYear.length }));
    return { language, years: years.sort((a, b) => b.year - a.year) };
  });
  return archives.filter(({ years }) => years.length > 0);
}
