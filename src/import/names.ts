/** The people, organisations, places and outlets that have a file, found in a text by their names and aliases. */
import type { Corpus } from "../domain/corpus.ts";
import type { Named } from "../domain/entity.ts";
import { inLanguage, type Language, type LocalText } from "../domain/language.ts";
import { formsOf } from "./name-forms.ts";

export type Known = Pick<Corpus, "site" | "people" | "organisations" | "places" | "outlets" | "topics" | "authors">;

export type NameKind = "person" | "org" | "place" | "outlet";

/** One name of a thing, word by word. */
export interface Name {
  kind: NameKind;
  id: string;
  words: string[];
  fits: ((word: string) => boolean)[];
}

export interface NameIndex {
  language: Language;
  /** By the first two letters of the first word, in lower case; longest names first. */
  byStart: ReadonlyMap<string, Name[]>;
  people: readonly Name[];
}

const wordPattern = /[\p{L}\p{N}]+(?:[’'ʼ.&-][\p{L}\p{N}]+)*/gu;

export interface Word {
  text: string;
  start: number;
  end: number;
}

/** The words of a text; of `Iran's`, only `Iran`. */
export function wordsOf(text: string): Word[] {
  return [...text.matchAll(wordPattern)].map(({ 0: word, index }) => {
    const bare = word.replace(/(?<=\p{Script=Latin})[’']s$/u, "");
    return { text: bare, start: index, end: index + bare.length };
  });
}

/** Everything that has a name, for texts in one language. Names in Latin letters stand in texts of all languages. */
export function indexNames(known: Known, language: Language): NameIndex {
  const things: [NameKind, Iterable<Named>][] = [
    ["person", known.people.values()],
    ["org", known.organisations.values()],
    ["place", known.places.values()],
    ["outlet", known.outlets.values()],
  ];
  const fallback = known.site.languages[0] ?? "en";
  const names = things.flatMap(([kind, list]) =>
    [...list].flatMap((thing) =>
      namesOf(thing, language, fallback).map((name) => nameOf(kind, thing.id, name, language)),
    ),
  );
  const byStart = new Map<string, Name[]>();
  for (const name of names) {
    const key = startOf(name.words[0] ?? "");
    byStart.set(key, [...(byStart.get(key) ?? []), name]);
  }
  for (const list of byStart.values()) list.sort((a, b) => b.words.length - a.words.length);
  return { language, byStart, people: names.filter(({ kind }) => kind === "person") };
}

export function startOf(word: string): string {
  return word.slice(0, 2).toLowerCase();
}

function nameOf(kind: NameKind, id: string, text: string, language: Language): Name {
  const words = wordsOf(text).map((word) => word.text);
  return { kind, id, words, fits: words.map((word) => formsOf(word, language)) };
}

/** All names of a thing that a text in a language may have. */
function namesOf({ name, aliases }: Named, language: Language, fallback: Language): string[] {
  const own = [textIn(name, language, fallback), ...(aliases?.[language] ?? [])];
  const foreign = [textIn(name, "en", fallback), ...(aliases?.en ?? [])].filter((text) =>
    /\p{Script=Latin}/u.test(text),
  );
  return [...new Set([...own, ...foreign])].filter((text) => /[\p{L}\p{N}]{2}/u.test(text));
}

function textIn(text: LocalText, language: Language, fallback: Language): string {
  const found = inLanguage(text, language, fallback);
  return found.language === language || typeof text === "string" ? found.text : "";
}
