/** What was corrected, by report and all together. */
import { compareDates, compareText, dayOf, yearOf } from "../domain/calendar-date.ts";
import type { Correction, Report } from "../domain/report.ts";

export interface CorrectedReport {
  report: Report;
  correction: Correction;
}

/** The corrections of some reports in a year. */
export interface YearOfCorrections {
  /** `2024`. */
  year: string;
  /** Newest first. */
  corrections: CorrectedReport[];
}

/** The corrections of a report, newest first; those of one day in the order of the head. */
export function correctionsOf({ corrections }: Pick<Report, "corrections">): Correction[] {
  return [...corrections].sort((a, b) => compareDates(b.on, a.on));
}

/** All corrections by year, newest first; those of one day by report. */
export function correctionsByYear(reports: readonly Report[]): YearOfCorrections[] {
  const all = reports
    .flatMap((report) => correctionsOf(report).map((correction) => ({ report, correction })))
    .sort(
      (a, b) => compareText(dayOf(b.correction.on), dayOf(a.correction.on)) || compareText(a.report.id, b.report.id),
    );
  const years = new Map<string, CorrectedReport[]>();
  for (const one of all) {
    const year = yearOf(one.correction.on);
    years.set(year, [...(years.get(year) ?? []), one]);
  }
  return [...years].map(([year, corrections]) => ({ year, corrections }));
}

/** Whether a report was taken back: it stays where it is, and says so wherever it is listed. */
export function isRetracted({ corrections }: Pick<Report, "corrections">): boolean {
  return corrections.some(({ kind }) => kind === "retraction");
}
