/** Reports by year, month and day. */
import { dayOf, monthOf, yearOf } from "../domain/calendar-date.ts";
import type { Report } from "../domain/report.ts";

export interface Period {
  /** `2024`, `2024-03` or `2024-03-22`. */
  name: string;
  reports: Report[];
}

/** Groups reports that are sorted newest first; the groups and their contents stay in that order. */
function groupBy(reports: readonly Report[], nameOf: (date: string) => string): Period[] {
  const periods: Period[] = [];
  for (const report of reports) {
    const name = nameOf(report.date);
    const last = periods.at(-1);
    if (last?.name === name) last.reports.push(report);
    else periods.push({ name, reports: [report] });
  }
  return periods;
}

export const byYear = (reports: readonly Report[]): Period[] => groupBy(reports, yearOf);
export const byMonth = (reports: readonly Report[]): Period[] => groupBy(reports, monthOf);
export const byDay = (reports: readonly Report[]): Period[] => groupBy(reports, dayOf);
