/** Words that nobody said, as often as words are said: by Zipf's law, after the small words that hold a sentence up. */
import { type Draw, drawByRank } from "./draw-by-rank.ts";
import type { Random } from "./random.ts";

const smallWords =
  "the of to and a in that is for on it said with as was by at from he not be are had they his an have which were but their after who she been has its more we would about there will its one or when all than two could into no new up out over before against between under during".split(
    " ",
  );
const starts = "b c d f g h l m n p r s t v w b c d f g h l m n p r s t v w ch cl dr gr pl pr sh st th tr".split(" ");
const middles = "a a a e e e i i i o o o u u ai ea ee ou".split(" ");
const ends = ["", "", "", "", "", "", ..."l m n r s t nd st".split(" ")];
const endings = ["", "", "", "", ..."ed ing s s er ly al".split(" ")];
/** Words said more often than this many others are short. */
const shortWords = 1500;

/** Draws words, each as often as its rank in the vocabulary says. */
export type Speech = Draw<string>;

/** The same words for the same random numbers: the first `size` that come up. */
export function makeVocabulary(random: Random, size: number): string[] {
  const words = new Set(smallWords);
  while (words.size < size) words.add(makeWord(random, words.size < shortWords ? 1 : 2));
  return [...words];
}

function makeWord(random: Random, leastSyllables: number): string {
  const syllables = random.between(leastSyllables, leastSyllables + 1);
  const parts = Array.from({ length: syllables }, () => random.pick(starts) + random.pick(middles) + random.pick(ends));
  return parts.join("") + random.pick(endings);
}

export function speechOf(random: Random, vocabulary: readonly string[]): Speech {
  return drawByRank(random, vocabulary);
}

/** A name that has no file, and that no other text is likely to have: most names in the news come up once. */
export function rareName(random: Random): string {
  return `${capitalised(makeWord(random, 1))} ${capitalised(makeWord(random, 2))}`;
}

/** So many words with a space between them. */
export function phrase(say: Speech, count: number): string {
  return Array.from({ length: count }, say).join(" ");
}

/** A sentence with a capital letter, here and there a comma, and a full stop. */
export function sentence(random: Random, say: Speech, count = random.between(8, 24)): string {
  const words = Array.from({ length: count }, (_, place) => {
    const isMiddle = place > 2 && place < count - 3;
    return isMiddle && random.chance(0.07) ? `${say()},` : say();
  });
  return `${capitalised(words.join(" "))}.`;
}

export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
