import type { MonthCount } from "./answer.ts";

/** How many reports each month has, from the first to the last; a month without any has 0. */
export function countMonths(days: string[]): MonthCount[] {
  const counts = new Map<string, number>();
  for (const day of days) counts.set(day.slice(0, 7), (counts.get(day.slice(0, 7)) ?? 0) + 1);
  const months = [...counts.keys()].sort();
  const first = months[0];
  const last = months.at(-1);
  if (first === undefined || last === undefined) return [];
  const all: MonthCount[] = [];
  for (let month = first; month <= last; month = nextMonth(month)) all.push({ month, count: counts.get(month) ?? 0 });
  return all;
}

function nextMonth(month: string): string {
  const [year = 0, number = 0] = month.split("-").map(Number);
  const next = number === 12 ? [year + 1, 1] : [year, number + 1];
  return `${String(next[0]).padStart(4, "0")}-${String(next[1]).padStart(2, "0")}`;
}
