/** The people and organisations of a story, those most spoken of first. */
import { compareText } from "../domain/calendar-date.ts";
import type { EntityKind } from "../domain/reference.ts";
import type { Report } from "../domain/report.ts";
import { quotesBy } from "./quotes-by.ts";
import { thingsOf } from "./things.ts";

export interface Role {
  kind: EntityKind;
  id: string;
  /** Count of reports that have to do with it. */
  reports: number;
  /** Count of its quotes in them. */
  quotes: number;
}

/** The people and organisations that reports have to do with, by count of quotes, then of reports, then by id and kind. */
export function whosWho(reports: readonly Report[]): Role[] {
  const counts = new Map<string, number>();
  for (const report of reports) {
    for (const key of thingsOf(report)) {
      if (key.startsWith("person/") || key.startsWith("organisation/")) counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  return [...counts].map(([key, count]) => roleOf(key, count, reports)).sort(byWeight);
}

function roleOf(key: string, count: number, reports: readonly Report[]): Role {
  const [kind, id = ""] = key.split("/", 2) as [EntityKind, string];
  return { kind, id, reports: count, quotes: quotesBy(reports, kind, id).length };
}

function byWeight(a: Role, b: Role): number {
  return b.quotes - a.quotes || b.reports - a.reports || compareText(a.id, b.id) || compareText(a.kind, b.kind);
}
