/** Reports on the same things. Sharing what few reports mention says more than sharing what all of them do. */
import { compareDates, compareText } from "../domain/calendar-date.ts";
import type { Report } from "../domain/report.ts";
import type { Library } from "./library.ts";
import { type Dated, type Nearby, reportsAround, subjectOf } from "./nearby.ts";

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

/**
 * Up to `count` reports before and after one, that share most with it. Of each subject only reports that are near in time
 * count, so that the cost is that of its subjects, however large the archive.
 */
export function relatedReports(report: Report, library: Library, count = 3): Related {
  const weights = weightsOf(report, library);
  const earlier: Scored[] = [];
  const later: Scored[] = [];
  for (const one of scored(report, library, weights)) {
    if (!isAmong(earlier, one, count) && !isAmong(later, one, count)) continue;
    keepBest(order(one.other, report) < 0 ? earlier : later, one, count);
  }
  const described = ({ other }: Scored) => describe(other, library, weights);
  return {
    earlier: earlier.sort((a, b) => order(b.other, a.other)).flatMap(described),
    later: later.sort((a, b) => order(a.other, b.other)).flatMap(described),
  };
}

type Weights = ReadonlyMap<string, number>;

/**
 * What it weighs to share each subject of a report, the heaviest first: the logarithm of how many times rarer it is than
 * being in every report, in whole millionths, so that sums do not depend on their order.
 */
function weightsOf({ id }: Report, { batchesOf, subjectCounts }: Nearby): Weights {
  const total = (subjectCounts.get("all") ?? 0) + 1;
  const weights = (batchesOf.get(id) ?? []).map((batch): [string, number] => {
    const subject = subjectOf(batch);
    return [subject, Math.round(1e6 * Math.log(total / (subjectCounts.get(subject) ?? 1)))];
  });
  return new Map(weights.sort(([a, x], [b, y]) => y - x || compareText(a, b)));
}

interface Scored {
  other: Dated;
  score: number;
}

/** The reports that are near one in any of its subjects, with the weight of these. */
function scored({ id }: Report, library: Nearby, weights: Weights): Iterable<Scored> {
  const scores = new Map<string, Scored>();
  for (const batch of library.batchesOf.get(id) ?? []) {
    const weight = weights.get(subjectOf(batch)) ?? 0;
    for (const other of reportsAround(library, batch)) {
      const known = scores.get(other.id);
      if (known) known.score += weight;
      else scores.set(other.id, { other, score: weight });
    }
  }
  scores.delete(id);
  return scores.values();
}

function isAmong(best: readonly Scored[], { score }: Scored, count: number): boolean {
  return best.length < count || score >= (best.at(-1)?.score ?? 0);
}

/** Puts one among the best, of which there are at most `count`, if it belongs there. */
function keepBest(best: Scored[], one: Scored, count: number): void {
  const place = best.findIndex((other) => byScore(one, other) < 0);
  best.splice(place < 0 ? best.length : place, 0, one);
  if (best.length > count) best.pop();
}

function describe({ id }: Dated, { byId, batchesOf }: Library, weights: Weights): RelatedReport[] {
  const report = byId.get(id);
  const subjects = new Set(batchesOf.get(id)?.map(subjectOf));
  return report ? [{ report, shared: [...weights.keys()].filter((subject) => subjects.has(subject)) }] : [];
}

function order(a: { date: string; id: string }, b: { date: string; id: string }): number {
  return compareDates(a.date, b.date) || compareText(a.id, b.id);
}

function byScore(a: Scored, b: Scored): number {
  return b.score - a.score || order(b.other, a.other);
}
