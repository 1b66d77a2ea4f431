/** How many reports each month has. */
import { monthOf } from "../domain/calendar-date.ts";
import type { Report } from "../domain/report.ts";

export interface MonthCount {
  /** `2024-03`. */
  month: string;
  count: number;
}

/** All months from the first report to the last, oldest first, empty ones included. */
export function coverageByMonth(reports: readonly Report[]): MonthCount[] {
  const counts = new Map<string, number>();
  for (const { date } of reports) counts.set(monthOf(date), (counts.get(monthOf(date)) ?? 0) + 1);
  const months = [...counts.keys()].sort();
  const [first] = months;
  const last = months.at(-1);
  return first && last ? monthsBetween(first, last).map((month) => ({ month, count: counts.get(month) ?? 0 })) : [];
}

function monthsBetween(first: string, last: string): string[] {
  const months: string[] = [];
  for (let month = first; month <= last; month = nextMonth(month)) months.push(month);
  return months;
}

function nextMonth(month: string): string {
  const [year = 0, number = 1] = month.split("-").map(Number);
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, "0")}`;
}
