/** Which other names of a thing are worth a search. */
import { wordsOfName } from "./names-format.ts";
import { isNameOf, lastName, type NameInQuery, type QueryWord } from "./names-match.ts";
import { isOrdinary } from "./ordinary-words.ts";

interface OtherName {
  text: string;
  language: string;
  words: string[];
}

/** Each is a search of its own. */
const most = 8;

/**
 * Other names of what was found, those in `language` first; with a language, names of other letters are left out, since
 * its reports do not have them. Latin names stand everywhere. None of them contains the words that were asked for, or
 * another of the names: it would find nothing more.
 */
export function otherNames(
  found: readonly NameInQuery[],
  words: readonly QueryWord[],
  language: string | undefined,
): string[] {
  const asked = words.map(({ folded }) => folded);
  const names = found.flatMap(namesOf).filter((name) => {
    if (name.words.length === 0 || (name.words.length === 1 && isOrdinary(name.words[0] ?? ""))) return false;
    if (language !== undefined && name.language !== language && !isLatin(name.text)) return false;
    return !contains(name.words, asked) && !isNameOf(words, name.text, name.language);
  });
  const own = names.filter((name) => name.language === language);
  const ordered = [...own, ...names.filter((name) => !own.includes(name))];
  return withoutLonger(ordered)
    .slice(0, most)
    .map(({ text }) => text);
}

function namesOf({ thing, isLastName }: NameInQuery): OtherName[] {
  return Object.entries(thing.names).flatMap(([language, names]) =>
    names.map((name) => (isLastName ? lastNameOf(name, language, thing) : plainName(name, language))),
  );
}

function plainName(name: string, language: string): OtherName {
  const text = name
    .replace(/\(.*?\)|[«»„“”"]/g, " ")
    .replace(/\s+/g, " ")
    .trim();
  return { text, language, words: wordsOfName(text) };
}

function lastNameOf(name: string, language: string, thing: NameInQuery["thing"]): OtherName {
  const words = lastName(thing, wordsOfName(name));
  return { text: name.split(/\s+/).at(-1) ?? "", language, words };
}

/** The first of equal names, and none that has another in it. */
function withoutLonger(names: readonly OtherName[]): OtherName[] {
  return names.filter(({ words }, place) =>
    names.every((other, otherPlace) => {
      if (place === otherPlace || !contains(words, other.words)) return true;
      return other.words.length === words.length && otherPlace > place;
    }),
  );
}

/** Whether words stand in a row in others. */
function contains(words: readonly string[], part: readonly string[]): boolean {
  return words.some((_, start) => part.every((word, place) => words[start + place] === word));
}

function isLatin(text: string): boolean {
  return !/\p{Script=Cyrillic}/u.test(text);
}
