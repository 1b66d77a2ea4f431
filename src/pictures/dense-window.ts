/** Where events crowd: the run of moments that a picture should draw larger than the rest. */
import { type Stretch, wholeDays } from "./moments.ts";

/** Indexes of the first and last moment of a run. */
export interface Run {
  first: number;
  last: number;
}

const leastMoments = 4;
const leastGain = 0.25;
const priceOfTime = 6;

/**
 * The run that holds the most moments in the least time. Its gain is its share of the moments less several times its
 * share of the time: below nothing where moments are spread evenly, near one where nearly all fall on one day. A run of
 * little gain is not worth a scale of its own.
 *
 * @param moments in ascending order
 */
export function densestRun(moments: readonly number[]): Run | undefined {
  const span = (moments.at(-1) ?? 0) - (moments[0] ?? 0);
  if (moments.length <= leastMoments || span <= 0) return undefined;
  const gain = ({ first, last }: Run): number =>
    (last - first + 1) / moments.length - (priceOfTime * lengthOf(daysOf(moments, { first, last }))) / span;
  const runs = allRuns(moments.length).filter((run) => gain(run) >= leastGain);
  return runs.reduce<Run | undefined>((best, run) => (best && gain(best) >= gain(run) ? best : run), undefined);
}

function allRuns(count: number): Run[] {
  const starts = Array.from({ length: count }, (_, first) => first);
  return starts.flatMap((first) => starts.slice(first + leastMoments - 1).map((last) => ({ first, last })));
}

/** The whole days of a run. */
export function daysOf(moments: readonly number[], { first, last }: Run): Stretch {
  return wholeDays({ from: moments[first] ?? 0, to: (moments[last] ?? 0) + 1 });
}

function lengthOf({ from, to }: Stretch): number {
  return to - from;
}
