/** How well a ranked list answers a query whose relevant documents are known. All measures go from 0 to 1, which is best. */

/** Documents that are relevant, and how much: numbers above 0. */
export type Grades = ReadonlyMap<string, number>;

/** How far down a reader looks. */
export const depth = 10;

/** 1 if the first document is relevant, ½ if the second is the first that is, and so on; 0 if none of ten is. */
export function reciprocalRank(ranked: readonly string[], grades: Grades): number {
  const place = ranked.slice(0, depth).findIndex((id) => grades.has(id));
  return place < 0 ? 0 : 1 / (place + 1);
}

/** Normalised discounted cumulative gain of the first ten: the gain is the grade, as in `trec_eval`. */
export function ndcg(ranked: readonly string[], grades: Grades): number {
  const gains = ranked.map((id) => grades.get(id) ?? 0);
  const best = [...grades.values()].sort((a, b) => b - a);
  return shareOf(discounted(gains), discounted(best));
}

function discounted(gains: readonly number[]): number {
  return gains.slice(0, depth).reduce((sum, gain, place) => sum + gain / Math.log2(place + 2), 0);
}

/** How many of the relevant documents are among the first so many. */
export function recall(ranked: readonly string[], grades: Grades, first: number): number {
  return shareOf(ranked.slice(0, first).filter((id) => grades.has(id)).length, grades.size);
}

/** Of nothing, nothing is a share. */
export function shareOf(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}

export function mean(values: readonly number[]): number {
  return shareOf(
    values.reduce((sum, value) => sum + value, 0),
    values.length,
  );
}

/** The value that so large a share of the values does not exceed: `quantile(times, 0.95)`. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0;
}
