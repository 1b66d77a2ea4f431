/** The people and organisations of a story, those most spoken of first. */
import { compareText } from "../domain/calendar-date.ts";
import { type EntityKind, referenceKey } from "../domain/reference.ts";
import type { Report } from "../domain/report.ts";
import { speakerOf } from "../domain/source.ts";
import { sourceOfQuote } from "../domain/sourcing.ts";
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
  const roles = new Map<string, Role>();
  for (const report of reports) {
    for (const key of thingsOf(report)) {
      const [kind = "", id = ""] = key.split("/", 2);
      if (!isActor(kind)) continue;
      const role = roles.get(key) ?? { kind, id, reports: 0, quotes: 0 };
      roles.set(key, { ...role, reports: role.reports + 1 });
    }
    for (const speaker of speakersIn(report)) {
      const role = roles.get(referenceKey(speaker));
      if (role) role.quotes += 1;
    }
  }
  return [...roles.values()].sort(byWeight);
}

function isActor(kind: string): kind is "person" | "organisation" {
  return kind === "person" || kind === "organisation";
}

/** Who speaks in each quote; those without a name are left out. */
function speakersIn(report: Report) {
  return report.outline.quotes.flatMap((quote) => {
    const source = sourceOfQuote(report, quote)?.[1];
    return (source && speakerOf(source)) ?? [];
  });
}

function byWeight(a: Role, b: Role): number {
  return b.quotes - a.quotes || b.reports - a.reports || compareText(a.id, b.id) || compareText(a.kind, b.kind);
}
