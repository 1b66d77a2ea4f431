/** What was corrected, by report and all together. */
import { compareDates, compareText, dayOf, yearOf } from "../domain/calendar-date.ts";
import type { Correction, Report } from "../domain/report.ts";

export interface CorrectedReport {
  report: Report;
  correction: Correction;
}

export interface YearOfCorrections {
  /** `2024`. */
  year: string;
  corrections: CorrectedReport[];
}

/** The corrections of a report, newest first; those of one day in the order of the head. */
export function correctionsOf({ corrections }: Pick<Report, "corrections">): Correction[] {
  return [...corrections].sort((a, b) => compareDates(b.on, a.on));
}

/** The corrections of some reports, newest first; those of one day by report. */
export function allCorrections(reports: readonly Report[]): CorrectedReport[] {
  return reports
    .flatMap((report) => correctionsOf(report).map((correction) => ({ report, correction })))
    .sort(
      (a, b) => compareText(dayOf(b.correction.on), dayOf(a.correction.on)) || compareText(a.report.id, b.report.id),
    );
}

/** Corrections by year, in the order given. */
export function correctionsByYear(corrections: readonly CorrectedReport[]): YearOfCorrections[] {
  const years = Map.groupBy(corrections, ({ correction }) => yearOf(correction.on));
  return [...years].map(([year, ofYear]) => ({ year, corrections: ofYear }));
}

/** Whether a report was taken back: it stays where it is, and says so wherever it is listed. */
export function isRetracted({ corrections }: Pick<Report, "corrections">): boolean {
  return corrections.some(({ kind }) => kind === "retraction");
}
