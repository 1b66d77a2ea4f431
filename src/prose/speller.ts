/** Says of a word whether it is right, and what may have been meant. */
import { nearest } from "../domain/nearest.ts";
import type { Dictionary } from "./dictionary.ts";
import type { KnownWords } from "./known-words.ts";
import { inOneScript } from "./look-alikes.ts";
import { mixesScripts, type SpelledWord } from "./words-to-spell.ts";

export interface Speller {
  knows(word: Pick<SpelledWord, "word" | "quoted">): boolean;
  /** At most three words; none once `most` different words have been asked about, since each takes its time. */
  suggest(word: string): string[];
}

/** Answers are kept: most words of a corpus are the same few thousand. */
export function spellerOf(dictionary: Dictionary, known: KnownWords, most = 60): Speller {
  const answers = new Map<string, boolean>();
  const suggestions = new Map<string, string[]>();
  return {
    knows({ word, quoted }) {
      const key = quoted ? `"${word}` : word;
      const answer = answers.get(key) ?? isRight(word, quoted, { dictionary, known });
      answers.set(key, answer);
      return answer;
    },
    suggest(word) {
      const earlier = suggestions.get(word);
      if (earlier || suggestions.size >= most) return earlier ?? [];
      const found = likely(word, dictionary, known);
      suggestions.set(word, found);
      return found;
    },
  };
}

/** What is longer is a slip of the space bar at best, and takes long to compare. */
const longestWord = 60;

interface Words {
  dictionary: Dictionary;
  known: KnownWords;
}

/** Right is a word that is known, and a compound whose parts are. */
function isRight(word: string, quoted: boolean, words: Words): boolean {
  if (mixesScripts(word)) return false;
  const has = (one: string) =>
    (quoted ? words.dictionary.hasInAnyVariety(one) : words.dictionary.has(one)) || words.known.has(one);
  const parts = word.split("-");
  return (
    has(word) ||
    (parts.length > 1 && parts.every((part, index) => part === "" || has(part) || isStem(part, index, parts, has)))
  );
}

/** The first part of `північно-східний`: an adjective that ends in “о” before another. */
function isStem(part: string, index: number, parts: string[], has: (word: string) => boolean): boolean {
  const adjectives = /\p{Script=Cyrillic}о$/u.test(part)
    ? ["ий", "ій", "ый"].map((end) => part.slice(0, -1) + end)
    : [];
  return index < parts.length - 1 && adjectives.some(has);
}

function likely(word: string, dictionary: Dictionary, known: KnownWords): string[] {
  if (word.length > longestWord) return [];
  if (mixesScripts(word)) return inOneScript(word).filter((one) => dictionary.has(one) || known.has(one));
  const name = nearest(word, known.all);
  const single = dictionary.suggest(word).filter((suggestion) => !/[\s-]/.test(suggestion) || word.includes("-"));
  return [...new Set([...(name && isClose(word, name) ? [name] : []), ...single])].slice(0, 3);
}

/** Names are proposed only where hardly anything else can have been meant. */
function isClose(word: string, name: string): boolean {
  return (
    word.length > 4 && Math.abs(word.length - name.length) < 2 && word[0]?.toLowerCase() === name[0]?.toLowerCase()
  );
}
