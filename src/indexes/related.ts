/** Reports on the same things. Sharing what few reports mention says more than sharing what all of them do. */
import { compareDates, compareText } from "../domain/calendar-date.ts";
import type { Report } from "../domain/report.ts";
import { type Library, thingsOf } from "./library.ts";

export interface RelatedReport {
  report: Report;
  /** Keys of the things shared, the rarest first. */
  shared: string[];
}

export interface Related {
  /** Newest first. */
  earlier: RelatedReport[];
  /** Oldest first. */
  later: RelatedReport[];
}

const subjects = /^(person|organisation|place|topic)\//;

/** Up to `count` reports before and after one, that share most with it. */
export function relatedReports(report: Report, library: Library, count = 3): Related {
  const weights = subjectWeights(report, library);
  const candidates = scored(report, library, weights);
  const best = (list: Scored[]) => list.sort(byScore).slice(0, count);
  const earlier = best(candidates.filter((one) => order(one.report, report) < 0));
  const later = best(candidates.filter((one) => order(one.report, report) > 0));
  return {
    earlier: earlier.sort((a, b) => order(b.report, a.report)).map(withoutScore),
    later: later.sort((a, b) => order(a.report, b.report)).map(withoutScore),
  };
}

interface Scored extends RelatedReport {
  score: number;
}

/** Weight of each subject: the logarithm of how many times rarer it is than being in every report. */
function subjectWeights(report: Report, library: Library): Map<string, number> {
  const total = library.reports.length;
  const subjectsOfReport = [...thingsOf(report)].filter((key) => subjects.test(key));
  return new Map(subjectsOfReport.map((key) => [key, Math.log((total + 1) / (library.byThing.get(key)?.length ?? 1))]));
}

function scored(report: Report, library: Library, weights: Map<string, number>): Scored[] {
  const found = new Map<string, Scored>();
  const rarestFirst = [...weights].sort(([a, x], [b, y]) => y - x || compareText(a, b));
  for (const [key, weight] of rarestFirst) {
    for (const other of library.byThing.get(key) ?? []) {
      if (other.id === report.id) continue;
      const entry = found.get(other.id) ?? { report: other, shared: [], score: 0 };
      found.set(other.id, { ...entry, shared: [...entry.shared, key], score: entry.score + weight });
    }
  }
  return [...found.values()];
}

function order(a: Report, b: Report): number {
  return compareDates(a.date, b.date) || compareText(a.id, b.id);
}

function byScore(a: Scored, b: Scored): number {
  return b.score - a.score || order(b.report, a.report);
}

function withoutScore({ report, shared }: Scored): RelatedReport {
  return { report, shared };
}
