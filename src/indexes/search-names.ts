/** The names of everything that a search may be for, in all languages, divided into files of which a search reads few. */
import { compareText } from "../domain/calendar-date.ts";
import type { Corpus } from "../domain/corpus.ts";
import type { Named } from "../domain/entity.ts";
import { type Language, type LocalText, languages } from "../domain/language.ts";
import {
  bucketsOf,
  encodeNames,
  type NamedThing,
  type NameKind,
  type NamesByLanguage,
  nameKinds,
} from "../search/names-format.ts";
import { thingsOfKind } from "./has-page.ts";

/** Above this size in characters a file is divided, as long as that leaves files of a sensible size. */
const largestFile = 24_000;
const smallestMean = 3000;

/** Everything with a name, by kind and id. */
export function namedThings(corpus: Corpus): NamedThing[] {
  return nameKinds.flatMap((kind) => (kind === "storyline" ? storylines(corpus) : thingsOf(corpus, kind)));
}

/** In how many files the names are: a power of two, and 1 where they are few. The search page has to know it. */
export function nameBuckets(corpus: Corpus): number {
  return nameFiles(corpus).length;
}

/** The contents of `pagefind/names/<place>.json`. */
export function nameFiles(corpus: Corpus): string[] {
  const things = namedThings(corpus);
  for (let buckets = 1; ; buckets *= 2) {
    const files = divide(things, buckets);
    const size = files.reduce((sum, file) => sum + file.length, 0);
    if (size < smallestMean * 2 * buckets || files.every((file) => file.length <= largestFile)) return files;
  }
}

function divide(things: readonly NamedThing[], buckets: number): string[] {
  const divided: NamedThing[][] = Array.from({ length: buckets }, () => []);
  for (const thing of things) {
    for (const bucket of bucketsOf(thing, buckets)) divided[bucket]?.push(thing);
  }
  return divided.map(encodeNames);
}

function thingsOf(corpus: Corpus, kind: Exclude<NameKind, "storyline">): NamedThing[] {
  const fallback = corpus.site.languages[0] ?? "en";
  return [...thingsOfKind(corpus, kind).values()].map((thing) => ({
    kind,
    id: thing.id,
    names: namesOf(thing, fallback),
  }));
}

function namesOf({ name, aliases = {} }: Named, fallback: Language): NamesByLanguage {
  const byLanguage = languages.map((language): [string, string[]] => {
    const own = wording(name, language, fallback);
    return [language, [...(own === undefined ? [] : [own]), ...(aliases[language] ?? [])]];
  });
  return Object.fromEntries(byLanguage.filter(([, names]) => names.length > 0));
}

function wording(text: LocalText, language: Language, fallback: Language): string | undefined {
  if (typeof text === "string") return language === fallback ? text : undefined;
  return text[language];
}

function storylines(corpus: Corpus): NamedThing[] {
  const byId = Map.groupBy(corpus.storylines, ({ id }) => id);
  return [...byId]
    .sort(([a], [b]) => compareText(a, b))
    .map(([id, editions]) => ({
      kind: "storyline",
      id,
      names: Object.fromEntries(editions.map(({ language, title }) => [language, [title]])),
    }));
}
