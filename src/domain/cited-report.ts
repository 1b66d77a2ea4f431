/** Reports as evidence: found by id, dated by their last change. */
import type { Corpus } from "./corpus.ts";
import type { Report } from "./report.ts";

/** Reports by id, in the default language where it has them: what positions, readings and statements cite. */
export function citableReports({ reports, site }: Pick<Corpus, "reports" | "site">): Map<string, Report> {
  const found = new Map<string, Report>();
  for (const report of reports) {
    if (report.language === site.languages[0] || !found.has(report.id)) found.set(report.id, report);
  }
  return found;
}

/** Those of them whose date could be read. `faulty` has the paths of files of which only a part could be. */
export function datedReports(
  corpus: Pick<Corpus, "reports" | "site">,
  faulty: ReadonlySet<string>,
): Map<string, Report> {
  return new Map([...citableReports(corpus)].filter(([, { path }]) => !faulty.has(path)));
}

/** The last date on which a report was written: of its update, if it has one. */
export function lastWritten(report: Pick<Report, "date" | "updated">): string {
  return report.updated ?? report.date;
}

/**
 * The id that a quote has in a translation. Ids come from words, so that they differ; translations keep the order of
 * quotes, so that the place in it tells. `undefined` where the translation has another count of quotes.
 */
export function quoteInTranslation(original: Report, translation: Report, id: string): string | undefined {
  const quotes = original.outline.quotes;
  if (translation.outline.quotes.length !== quotes.length) return undefined;
  return translation.outline.quotes[quotes.findIndex((quote) => quote.id === id)]?.id;
}
