/**
 * Questions in plain words. Where few reports have all the words of a query, those with some of them follow, by the sum of
 * the words' own scores: a rare word scores more than a common one (BM25). Words of more than half of all reports are
 * left out, since they tell nothing. Words that stand together in the query and in the report add to the score.
 */
import type { Note } from "./answer.ts";
import { evaluate } from "./evaluate.ts";
import type { Hits, Scores } from "./hits.ts";
import type { Leaf } from "./leaves.ts";
import type { Marking } from "./marks.ts";
import type { And, Query, Word } from "./query.ts";
import { rarity } from "./rarity.ts";
import type { SearchedReports } from "./searched-reports.ts";
import { universeOf } from "./universe.ts";
import { looseWords } from "./words.ts";

/** Fewer reports than this are few. */
export const few = 3;
/** A word of more than this share of the reports is common. */
const commonShare = 0.5;
/** Words this near to each other stand together. */
const nearness = 4;
const nearnessWeight = 2;

export interface Loosened {
  scores: Scores;
  notes: Note[];
  markings: Marking[];
  /** Whether more is asked for than words. */
  hasConditions: boolean;
}

/**
 * Fields, negations, phrases and brackets still hold. `undefined` where there are no two words to choose from.
 *
 * @param leafFor what is searched for a word
 */
export async function loosen(
  searched: SearchedReports,
  query: Query,
  leafFor: (leaf: Leaf) => Leaf,
): Promise<Loosened | undefined> {
  const parts = query.type === "and" ? query.of : [query];
  const words = looseWords(parts.filter(isWord));
  if (words.length < 2) return undefined;
  const leaves = words.map(({ text }): Leaf => leafFor({ type: "word", text }));
  const answers = await Promise.all(leaves.map((leaf) => searched.hitsOf(leaf)));
  const rare = answers.map(({ size }) => size <= commonShare * searched.size);
  const leavesOut = answers.some(({ size }, place) => rare[place] && size > 0);
  const hits = answers.filter((_, place) => !leavesOut || rare[place]);
  const conditions: And = { type: "and", of: parts.filter((part) => !isWord(part)) };
  const allowed = evaluate(conditions, await universeOf(searched, [conditions]));
  const common = leavesOut ? words.filter((_, place) => !rare[place]).map(({ typed }) => typed) : [];
  return {
    scores: new Map([...scoreByAnyWord(hits, searched.size)].filter(([report]) => allowed.has(report))),
    notes: common.length > 0 ? [{ type: "common-words", words: common }] : [],
    markings: leaves.flatMap((leaf, place) =>
      leavesOut && !rare[place] ? [] : { leaf, hits: answers[place] as Hits },
    ),
    hasConditions: conditions.of.length > 0,
  };
}

function isWord(part: Query): part is Word {
  return part.type === "word";
}

/** The reports that have any of the words, with the sum of their scores. */
function scoreByAnyWord(hits: Hits[], size: number): Scores {
  const scores: Scores = new Map();
  for (const ofWord of hits)
    for (const [report, { score }] of ofWord) scores.set(report, (scores.get(report) ?? 0) + score);
  for (const [place, first] of hits.entries()) addNearness(scores, first, hits[place + 1] ?? new Map(), size);
  return scores;
}

/** As much as the more common of the two words is worth, divided by the distance. */
function addNearness(scores: Scores, first: Hits, second: Hits, size: number): void {
  const worth = nearnessWeight * Math.min(rarity(first.size, size), rarity(second.size, size));
  for (const [report, { places }] of first) {
    const others = second.get(report)?.places;
    const distance = others && distanceOf(places, others);
    if (distance !== undefined && distance <= nearness)
      scores.set(report, (scores.get(report) ?? 0) + worth / Math.max(distance, 1));
  }
}

/** Both in ascending order. */
function distanceOf(places: number[], others: number[]): number {
  let best = Number.POSITIVE_INFINITY;
  for (let here = 0, there = 0; here < places.length && there < others.length; ) {
    const distance = (places[here] as number) - (others[there] as number);
    best = Math.min(best, Math.abs(distance));
    if (distance < 0) here += 1;
    else there += 1;
  }
  return best;
}
