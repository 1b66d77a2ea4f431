/**
 * The forms of Ukrainian words, for an index that holds words as they stand in the text.
 *
 * Without a dictionary a word can be read in more than one way; all readings are given, and forms that no text has do no
 * harm. Words are compared as the index has them: in lower case, without apostrophes and hyphens, й as и and ї as і.
 */
import { adjectivalReadings } from "./ukrainian-adjectives.ts";
import { irregularNoun } from "./ukrainian-irregular.ts";
import { isSurelyAdjective, isSurelyVerb } from "./ukrainian-kinds.ts";
import { nounReadings } from "./ukrainian-nouns.ts";
import type { Reading } from "./ukrainian-reading.ts";
import { verbReadings } from "./ukrainian-verbs.ts";
import { foldWord, indexWord } from "./words.ts";

export interface Stem {
  /** As the index has it. */
  text: string;
  /** Whether it is a word as it stands; else every word that begins with it is meant. */
  whole: boolean;
  /** Whether it is of the word that was asked for; else it is another reading, which may be of no word at all. */
  sure: boolean;
}

export interface Forms {
  /** At least one; sure ones first, none of them covered by another. */
  stems: Stem[];
}

/** Long beginnings of adjectives: what begins so is hardly ever another word. The forms of all other words are listed. */
const isPlainBeginning = (text: string): boolean => /^.{3,}[сцз]ьк$/.test(text) && !text.endsWith("віиськ");

/** Each is a search of its own. */
const most = 40;

/** What to search for a word in any of its forms. */
export function ukrainianForms(word: string): Forms {
  const readings = readingsOf(word);
  const own: Stem = { text: foldUkrainian(word), whole: true, sure: true };
  const stems = [own, ...readings.flatMap(stemsOf)].sort((a, b) => Number(b.sure) - Number(a.sure));
  return { stems: withoutCovered(stems).slice(0, most) };
}

/** Whether a word of the index, or of a name, can be a form of another word. */
export function isFormOf(indexWord: string, queryWord: string): boolean {
  const folded = foldUkrainian(indexWord);
  if (folded === foldUkrainian(queryWord)) return true;
  return readingsOf(queryWord).some(({ stem, endings }) => {
    const beginning = foldUkrainian(stem);
    return (
      folded.startsWith(beginning) &&
      [...endings.usual, ...endings.rare].some((ending) => folded === beginning + foldUkrainian(ending))
    );
  });
}

/** A word as the index has it. */
export const foldUkrainian = foldWord;

/** Words of other letters, abbreviations and words of two letters have one form. */
function readingsOf(word: string): Reading[] {
  const text = indexWord(word);
  const isAbbreviation = /^\p{Lu}{2,3}$/u.test(word.replace(/[^\p{L}]/gu, ""));
  if (isAbbreviation || text.length < 3 || !/^[абвгґдеєжзиіїйклмнопрстуфхцчшщьюя]+$/.test(text)) return [];
  if (!/[аеєиіїоуюя]/.test(text)) return [];
  const noun = irregularNoun(text);
  if (noun) return [noun];
  const verbs = verbReadings(text);
  if (verbs.length > 0 && isSurelyVerb(text)) return verbs;
  const adjectives = adjectivalReadings(text);
  if (adjectives.length > 0 && isSurelyAdjective(text)) return adjectives;
  return [...adjectives, ...nounReadings(text), ...verbs];
}

function stemsOf({ stem, endings, sure }: Reading): Stem[] {
  const text = foldUkrainian(stem);
  if (isPlainBeginning(text) && endings.usual.includes("ого")) return [{ text, whole: false, sure }];
  return endings.usual.map((ending) => ({ text: text + foldUkrainian(ending), whole: true, sure }));
}

/** The first of equal stems, and none that another one finds as well. */
function withoutCovered(stems: Stem[]): Stem[] {
  const beginnings = stems.filter(({ whole }) => !whole).map(({ text }) => text);
  const isCovered = ({ text, whole }: Stem) =>
    beginnings.some((beginning) => text.startsWith(beginning) && (whole || text !== beginning));
  return stems.filter((stem, place) => {
    const isFirst = stems.findIndex(({ text, whole }) => text === stem.text && whole === stem.whole) === place;
    return isFirst && !isCovered(stem);
  });
}
