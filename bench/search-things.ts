/** The things that the reports of `search-corpus.ts` have to do with: made from the same chance in the same order. */
import { seededRandom } from "./random.ts";
import { makeThings, type Things } from "./things.ts";
import { makeVocabulary, speechOf } from "./words.ts";

const vocabularySize = 30_000;

export function searchThings(reports: number, seed: number): Things {
  const random = seededRandom(seed);
  const say = speechOf(random, makeVocabulary(random, vocabularySize));
  return makeThings(random, say, reports);
}
