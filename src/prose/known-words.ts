/** Words that no dictionary has and that are right all the same: names of the corpus, and the desk's own words. */
import type { Corpus } from "../domain/corpus.ts";
import type { Named } from "../domain/entity.ts";
import { allWordings } from "../domain/language.ts";
import { stemOfName } from "../domain/name-pattern.ts";
import { wordsIn } from "../domain/word-pattern.ts";

export interface KnownWords {
  has(word: string): boolean;
  /** All of them, to find the nearest one. */
  all: readonly string[];
}

/** How many letters a word has at least in common with a known one before its ending. */
const shortestStem = 3;

/** An ending of Ukrainian or Russian: of a noun, or of the adjective made from it. */
const ending = /^(?:\p{L}{0,4}|[сзц]ьк\p{L}{1,3}|ск\p{L}{1,3})$/u;

/** Knows words as they stand, with “’s” in English, and in all cases of Ukrainian and Russian. */
export function knownWords(words: Iterable<string>): KnownWords {
  const all = [...new Set(words)];
  const whole = new Set(all.map((word) => word.toLowerCase()));
  const stems = new Set([...whole, ...[...whole].flatMap((word) => stemOfName(word) ?? [])]);
  return {
    all,
    has(word) {
      const lower = word.toLowerCase();
      return whole.has(lower) || whole.has(lower.replace(/(?:'s|s|')$/, "")) || hasStem(lower, stems);
    },
  };
}

function hasStem(word: string, stems: ReadonlySet<string>): boolean {
  if (!isCyrillic(word)) return false;
  for (let length = word.length; length >= shortestStem; length -= 1)
    if (stems.has(word.slice(0, length)) && ending.test(word.slice(length))) return true;
  return false;
}

function isCyrillic(word: string): boolean {
  return /\p{Script=Cyrillic}/u.test(word);
}

/** The words of all names and aliases, and the capitalised words of the titles of originals, where other people are named. */
export function namesOf(corpus: Corpus): string[] {
  const { people, organisations, places, outlets, topics, authors, reports, site } = corpus;
  const things: Named[] = [people, organisations, places, outlets, topics, authors].flatMap((map) => [...map.values()]);
  const names = things.flatMap(({ name, aliases }) => [
    ...allWordings(name),
    ...Object.values(aliases ?? {}).flatMap((list) => list ?? []),
  ]);
  const titles = reports.flatMap(({ restsOn }) => restsOn.map(({ title }) => title));
  return [...[...names, ...allWordings(site.name)].flatMap(partsOf), ...titles.flatMap(capitalised)];
}

function partsOf(name: string): string[] {
  return wordsIn(name).flatMap((word) => [word, ...word.split("-")]);
}

function capitalised(title: string): string[] {
  return (title.match(/\p{Lu}[\p{L}\p{M}'’-]+/gu) ?? []).flatMap(partsOf);
}

/** The words of `content/words.txt`: one a line; `#` begins a note. */
export function wordsOfList(text: string): string[] {
  return text
    .split(/\r?\n/)
    .flatMap((line) => line.replace(/#.*/, "").trim().split(/\s+/))
    .filter(Boolean);
}
