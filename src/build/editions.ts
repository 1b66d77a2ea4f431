/**
 * The editions of a site, each of which a machine can build by itself: one a year, with the pages of its reports in all
 * languages, and the *front*, which has all other pages.
 */
import { yearOf } from "../domain/calendar-date.ts";
import type { Corpus } from "../domain/corpus.ts";

export const front = "front";

/** Years oldest first, then the front. */
export function editionNames({ reports }: Pick<Corpus, "reports">): string[] {
  return [...[...new Set(reports.map(({ id }) => yearOf(id)))].sort(), front];
}

/** The edition of a page by its address below `base`: `/news/uk/reports/2024/04/slug/` is of `2024`. */
export function editionOfPage(address: string, base: string): string {
  return /^(?:[a-z]{2}\/)?reports\/(\d{4})\//.exec(address.slice(base.length))?.[1] ?? front;
}
