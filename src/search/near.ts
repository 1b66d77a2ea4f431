/** Words that stand next to each other, each in any of its forms: what a phrase is where the index has whole words. */
import type { Hit, Hits } from "./hits.ts";

/** As for a phrase: order and nearness are rare. */
const worth = 2;

/** The reports in whose text the words stand together in this order, with the places of those that do. */
export function hitsTogether([first = new Map(), ...others]: readonly Hits[]): Hits {
  const found = new Map<number, Hit>();
  for (const [report, hit] of first) {
    const all = [hit, ...others.map((hits) => hits.get(report))].filter((one) => one !== undefined);
    const starts = all.length > others.length ? startsOf(all.map(({ places }) => places)) : [];
    if (starts.length === 0) continue;
    const score = worth * all.reduce((sum, one) => sum + one.score, 0);
    const places = new Set(starts.flatMap((start) => all.map((_, next) => start + next)));
    found.set(report, { ...hit, score, places: [...places].sort((a, b) => a - b) });
  }
  return found;
}

/** The places of the first word after which the others follow. */
function startsOf([first = [], ...others]: readonly number[][]): number[] {
  const following = others.map((places) => new Set(places));
  return first.filter((start) => following.every((places, next) => places.has(start + next + 1)));
}
