/**
 * Asks Pagefind for one leaf. Pagefind's own rules are loose: an unquoted word finds whatever begins with its stem in the
 * parts of the index that happen to be loaded, and failing that the longest word that it begins with. So the quoted word,
 * which finds its stem and nothing else, says which reports match, and the unquoted one adds scores and places.
 */
import type { Leaf } from "./leaves.ts";
import type { Pagefind, PagefindResult } from "./pagefind.ts";
import { saidMark } from "./said.ts";
import type { Stems } from "./stems.ts";
import { foldWord } from "./words.ts";

/** Results by Pagefind's ids. */
export type Results = Map<string, PagefindResult>;

export interface WordSearch {
  pagefind: Pagefind;
  stems: Stems;
  /** Makes scores from several years comparable. */
  fair: (results: PagefindResult[]) => PagefindResult[];
}

/** The results of a leaf, with scores and places. */
export function searchLeaf(search: WordSearch, { type, text }: Leaf): Promise<Results> {
  if (type === "phrase") return searchPhrase(search, text);
  if (type === "begins") return searchBeginning(search, text);
  if (search.stems.inIndex) return searchWord(search, text);
  const mark = text.startsWith(saidMark) ? saidMark : "";
  const { whole, beginnings } = search.stems.of(text.slice(mark.length));
  return anyOf([
    ...whole.map((word) => searchWord(search, mark + foldWord(word))),
    ...beginnings.map((stem) => searchBeginning(search, mark + stem)),
  ]);
}

async function askExactly({ pagefind }: WordSearch, words: string): Promise<Results> {
  const { results } = await pagefind.search(`"${words}"`);
  return new Map(results.map((result) => [result.id, result]));
}

async function ask({ pagefind, fair }: WordSearch, word: string): Promise<Results> {
  const { results } = await pagefind.search(word);
  return new Map(fair(results).map((result) => [result.id, result]));
}

async function searchWord(search: WordSearch, word: string): Promise<Results> {
  const exact = await askExactly(search, word);
  if (exact.size === 0) return exact;
  const loose = await ask(search, word);
  return new Map([...exact].map(([id, result]) => [id, loose.get(id) ?? result]));
}

/** A phrase has no score of its own: its words' scores are added up, and doubled, since order and nearness are rare. */
async function searchPhrase(search: WordSearch, text: string): Promise<Results> {
  const exact = await askExactly(search, text);
  if (exact.size === 0) return exact;
  const words = await Promise.all(text.split(" ").map((word) => ask(search, word)));
  const scoreOf = (id: string): number => 2 * words.reduce((sum, results) => sum + (results.get(id)?.score ?? 0), 0);
  return new Map([...exact].map(([id, result]) => [id, { ...result, score: scoreOf(id) }]));
}

/** Comes after all letters of the languages that we serve, in none of which it is used. */
const lastLetter = "ӿ";

/**
 * Words that begin with the text. The part of the index where such words would end is loaded first, by asking for a word
 * after all of them. Where no word begins with the text, Pagefind takes the longest word that the text begins with, and
 * finds the same as for the word after: those results are dropped.
 */
async function searchBeginning(search: WordSearch, text: string): Promise<Results> {
  const beyond = await ask(search, text + lastLetter);
  const [found, whole] = await Promise.all([ask(search, text), askExactly(search, text)]);
  const isShorterWord = (id: string, places: number[]): boolean =>
    !whole.has(id) && beyond.get(id)?.words.join() === places.join();
  return new Map([...found].filter(([id, { words }]) => !isShorterWord(id, words)));
}

/** Reports that several of the searches find have the best of the scores, and the places of all. */
async function anyOf(searches: Promise<Results>[]): Promise<Results> {
  const found: Results = new Map();
  for (const [id, result] of (await Promise.all(searches)).flatMap((results) => [...results])) {
    const known = found.get(id);
    const words = [...new Set([...(known?.words ?? []), ...result.words])].sort((a, b) => a - b);
    found.set(id, known ? { ...known, score: Math.max(known.score, result.score), words } : result);
  }
  return found;
}
