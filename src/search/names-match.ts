/** Finds names in a row of words, in any of their forms. */
import { type NamedThing, wordsOfName } from "./names-format.ts";
import { isOrdinary } from "./ordinary-words.ts";

/** A word of a query. */
export interface QueryWord {
  folded: string;
  /** Whether it is a Ukrainian form of a word, folded. */
  isUkrainianForm: (part: string) => boolean;
}

/** A name that stands in a query. */
export interface NameInQuery {
  thing: NamedThing;
  /** How many words it has. */
  words: number;
  /** Whether it is only the last name of a person. */
  isLastName: boolean;
}

/** Topics, authors and storylines have titles, not names. */
const kindsWithNames: readonly string[] = ["person", "organisation", "place", "outlet"];
const shortestLastName = 4;

/** The names that begin at the first of the words: the longest only, and all that are equally long. */
export function longestNames(words: readonly QueryWord[], things: readonly NamedThing[]): NameInQuery[] {
  const found = things.filter(({ kind }) => kindsWithNames.includes(kind)).flatMap((thing) => namesAt(words, thing));
  const longest = Math.max(0, ...found.map((name) => name.words));
  const ofLength = found.filter((name) => name.words === longest);
  const whole = ofLength.filter((name) => !name.isLastName);
  return whole.length > 0 ? whole : ofLength;
}

function namesAt(words: readonly QueryWord[], thing: NamedThing): NameInQuery[] {
  const spellings = spellingsOf(thing);
  const fit = spellings.filter(({ parts, language }) => isAt(words, parts, language));
  if (fit.length > 0) {
    return [{ thing, words: Math.max(...fit.map(({ parts }) => parts.length)), isLastName: false }];
  }
  const isLastName = spellings.some(({ parts, language }) => isAt(words, lastName(thing, parts), language));
  return isLastName ? [{ thing, words: 1, isLastName: true }] : [];
}

interface Spelling {
  language: string;
  parts: string[];
}

const known = new WeakMap<NamedThing, Spelling[]>();

/** All names of a thing in words. Kept, since every query asks for them. */
function spellingsOf(thing: NamedThing): Spelling[] {
  const spellings =
    known.get(thing) ??
    Object.entries(thing.names).flatMap(([language, names]) =>
      names.map((name) => ({ language, parts: wordsOfName(name) })),
    );
  known.set(thing, spellings);
  return spellings;
}

/** The last name of a person who has more than one; else nothing. */
export function lastName({ kind }: NamedThing, parts: readonly string[]): string[] {
  const last = parts.at(-1);
  return kind === "person" && parts.length > 1 && last !== undefined && last.length >= shortestLastName ? [last] : [];
}

/** Whether the words begin with a name. A single ordinary word is none. */
function isAt(words: readonly QueryWord[], parts: readonly string[], language: string): boolean {
  if (parts.length === 0 || parts.length > words.length) return false;
  if (parts.length === 1 && isOrdinary(parts[0] ?? "")) return false;
  return parts.every((part, place) => isSameWord(part, words[place], language));
}

/** Whether a word of a query is a form of a word of a name. */
function isSameWord(part: string, word: QueryWord | undefined, language: string): boolean {
  if (word === undefined) return false;
  if (part === word.folded) return true;
  if (part[0] !== word.folded[0]) return false;
  if (language === "uk") return word.isUkrainianForm(part);
  return language === "ru" && isRussianForm(part, word.folded);
}

const russianEndings = new Set(
  " а я ы и у ю е о ь ой ей ою ею еи ои ом ем ам ям ах ях ами ями ов ев ии ыи ого его ому ему ая яя ую юю ые ие ых их ым им ыми ими ое ее ией иеи".split(
    " ",
  ),
);

/** Whether two words are alike up to the endings that Russian nouns and adjectives have. */
export function isRussianForm(one: string, other: string): boolean {
  let same = 0;
  while (same < one.length && one[same] === other[same]) same += 1;
  for (let stem = same; stem >= Math.max(3, same - 2); stem -= 1) {
    if (russianEndings.has(one.slice(stem)) && russianEndings.has(other.slice(stem))) return true;
  }
  return false;
}

/** Whether words are those of a name, in any form. */
export function isNameOf(words: readonly QueryWord[], name: string, language: string): boolean {
  const parts = wordsOfName(name);
  return parts.length === words.length && parts.every((part, place) => isSameWord(part, words[place], language));
}
