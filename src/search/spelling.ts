/** What a word that no report has may have been meant to be. */
import { distance } from "fastest-levenshtein";
import { inOtherLayouts } from "./keyboard-layouts.ts";
import { decodeWords, type KnownWord } from "./spelling-format.ts";
import { foldWord } from "./words.ts";

export interface Spelling {
  /** Words like a word, best first; none if it is one of the known words itself. */
  suggest: (word: string, most: number) => string[];
}

/** `file` is what `write-search-files.ts` makes for a language. */
export function openSpelling(file: string): Spelling {
  const words = decodeWords(file);
  const known = new Map(words.map((word) => [word.folded, word]));
  return {
    suggest: (typed, most) => {
      const word = foldWord(typed);
      if (word.length < shortestWord || known.has(word)) return [];
      const candidates = [...retyped(typed, known, words), ...similar(word, words)];
      return [...new Set(candidates.sort(cheapestFirst).map((candidate) => candidate.word.text))].slice(0, most);
    },
  };
}

interface Candidate {
  word: KnownWord;
  /** Roughly, in letters that are wrong. */
  cost: number;
}

const shortestWord = 3;
/** A wrong layout is certain where it gives a word, less so where that is misspelt as well. */
const costOfLayout = 0.2;
const costOfFirstLetter = 0.4;
/** A word twice as common may be so much less alike. */
const worthOfRank = 0.06;

function cheapestFirst(a: Candidate, b: Candidate): number {
  if (a.cost !== b.cost) return a.cost - b.cost;
  return a.word.folded < b.word.folded ? -1 : 1;
}

function retyped(typed: string, known: Map<string, KnownWord>, words: readonly KnownWord[]): Candidate[] {
  return inOtherLayouts(typed).flatMap((text) => {
    const folded = foldWord(text);
    const exact = known.get(folded);
    if (exact) return [{ word: exact, cost: costOfLayout }];
    return similar(folded, words)
      .filter(({ cost }) => cost <= 1)
      .map(({ word, cost }) => ({ word, cost: cost + costOfLayout }));
  });
}

function similar(typed: string, words: readonly KnownWord[]): Candidate[] {
  const limit = mostEdits(typed.length);
  return words.flatMap((word) => {
    if (Math.abs(word.folded.length - typed.length) > limit) return [];
    const edits = editsBetween(typed, word.folded, limit);
    if (edits > limit || edits >= word.folded.length - 1) return [];
    const first = typed[0] === word.folded[0] ? 0 : costOfFirstLetter;
    return [{ word, cost: edits + first - worthOfRank * word.rank }];
  });
}

/** How many letters of a word may be wrong. */
function mostEdits(length: number): number {
  if (length <= 4) return 1;
  return length <= 8 ? 2 : 3;
}

/** Letters to add, leave out or change; two neighbours that changed places are one, like a letter doubled or not. */
function editsBetween(typed: string, word: string, limit: number): number {
  const edits = distance(typed, word);
  if (edits > limit + 1) return edits;
  const swapped = edits < 2 ? edits : Math.min(edits, leastWithSwap(typed, word));
  return withoutDoubles(typed) === withoutDoubles(word) ? Math.min(swapped, 0.5) : swapped;
}

function leastWithSwap(typed: string, word: string): number {
  let least = Number.POSITIVE_INFINITY;
  for (let place = 0; place + 1 < typed.length; place += 1) {
    if (typed[place] === typed[place + 1]) continue;
    const swapped = typed.slice(0, place) + typed[place + 1] + typed[place] + typed.slice(place + 2);
    least = Math.min(least, 1 + distance(swapped, word));
  }
  return least;
}

function withoutDoubles(word: string): string {
  return word.replace(/(.)\1/gu, "$1");
}
