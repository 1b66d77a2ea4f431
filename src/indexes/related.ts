/** Reports on the same things. Sharing what few reports mention says more than sharing what all of them do. */
import { compareDates, compareText } from "../domain/calendar-date.ts";
import type { Report } from "../domain/report.ts";
import type { Library } from "./library.ts";
import { subjectsOf } from "./subjects.ts";

export interface RelatedReport {
  report: Report;
  /** Keys of the things shared (`claim/…`, `event/…`, `person/…`), the rarest first. */
  shared: string[];
}

export interface Related {
  /** Newest first. */
  earlier: RelatedReport[];
  /** Oldest first. */
  later: RelatedReport[];
}

/** Up to `count` reports before and after one, that share most with it. */
export function relatedReports(report: Report, library: Library, count = 3): Related {
  const candidates = scored(report, library);
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

/** A shared subject weighs the logarithm of how many times rarer it is than being in every report. */
function scored(report: Report, library: Library): Scored[] {
  const { bySubject } = library;
  const total = library.reports.length;
  const weight = (key: string): number => Math.log((total + 1) / (bySubject.get(key)?.length ?? 1));
  const rarestFirst = [...subjectsOf(report, library.evidence)].sort(
    (a, b) => weight(b) - weight(a) || compareText(a, b),
  );
  const found = new Map<string, Scored>();
  for (const key of rarestFirst) {
    for (const other of bySubject.get(key) ?? []) {
      if (other.id === report.id) continue;
      const entry = found.get(other.id) ?? { report: other, shared: [], score: 0 };
      found.set(other.id, { ...entry, shared: [...entry.shared, key], score: entry.score + weight(key) });
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
