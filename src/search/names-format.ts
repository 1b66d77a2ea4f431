/** The names of everything, as files: each of them holds the names of which a word begins with certain letters. */
import { foldWord } from "./words.ts";

export const nameKinds = ["person", "organisation", "place", "outlet", "topic", "author", "storyline"] as const;
export type NameKind = (typeof nameKinds)[number];

/** By language: the name to show, then its aliases. */
export type NamesByLanguage = Record<string, string[]>;

export interface NamedThing {
  kind: NameKind;
  id: string;
  names: NamesByLanguage;
}

/** A thing in a file: the place of its kind in `nameKinds`, its id, its names. */
type Row = [kind: number, id: string, names: NamesByLanguage];

/** Up to so many files go by the first letter, more by the first two. */
const mostByOneLetter = 32;

/** The file with the names of which a word, folded, begins like this. */
export function bucketOf(word: string, buckets: number): number {
  const letters = [...word].slice(0, buckets > mostByOneLetter ? 2 : 1).join("");
  let hash = 2_166_136_261;
  for (let place = 0; place < letters.length; place += 1) {
    hash = Math.imul(hash ^ letters.charCodeAt(place), 16_777_619) >>> 0;
  }
  return ((hash ^ (hash >>> 15)) >>> 0) % buckets;
}

/** How many letters of a name must be known before its file is. */
export function lettersNeeded(buckets: number): number {
  if (buckets <= 1) return 0;
  return buckets > mostByOneLetter ? 2 : 1;
}

/** The words of a name, folded, in order; those with hyphens whole. */
export function wordsOfName(name: string): string[] {
  return name
    .replace(/\(.*?\)/g, " ")
    .split(/\s+/)
    .map(foldNameWord)
    .filter((word) => word !== "");
}

/** `Moscow’s` is `moscow`. */
export function foldNameWord(word: string): string {
  return foldWord(word.replace(/(?<=\p{L})['’]s$/u, ""));
}

/** Words of a name by which somebody may begin to type it: also the parts of those with hyphens. */
export function startsOfName(name: string): string[] {
  return name
    .split(/[\s\p{Pd}/.(]+/u)
    .map(foldNameWord)
    .filter((word) => word !== "");
}

/** The files in which a thing is. */
export function bucketsOf({ names }: NamedThing, buckets: number): Set<number> {
  const words = Object.values(names)
    .flat()
    .flatMap((name) => [...wordsOfName(name), ...startsOfName(name)]);
  return new Set(words.map((word) => bucketOf(word, buckets)));
}

export function encodeNames(things: readonly NamedThing[]): string {
  return JSON.stringify(things.map(({ kind, id, names }): Row => [nameKinds.indexOf(kind), id, names]));
}

export function decodeNames(file: unknown): NamedThing[] {
  return (file as Row[]).map(([kind, id, names]) => ({ kind: nameKinds[kind] ?? "person", id, names }));
}
