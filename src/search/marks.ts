/** Which words of a report's text are marked. */
import type { Hits } from "./hits.ts";
import type { Leaf } from "./leaves.ts";
import { saidMark } from "./said.ts";
import type { Stems } from "./stems.ts";
import { foldWord } from "./words.ts";

/** What a report was found for. */
export interface Marking {
  leaf: Leaf;
  hits: Hits;
}

/** Places to mark, in ascending order. Pagefind finds also words that only begin like a word of the query: those are not. */
export function marksIn(words: string[], report: number, markings: Marking[], stems: Stems): number[] {
  const places = new Set<number>();
  for (const { leaf, hits } of markings) {
    const isForm = leaf.type === "word" ? formsOf(leaf.text, stems) : () => true;
    for (const place of hits.get(report)?.places ?? []) if (isForm(words[place] ?? "")) places.add(place);
  }
  return [...places].sort((a, b) => a - b);
}

/**
 * Places to mark in a title, which Pagefind does not tell: forms of words, words of phrases, and words that begin as
 * asked. What was said is in no title.
 */
export function marksInTitle(words: string[], markings: Marking[], stems: Stems): number[] {
  const inTitle = markings.filter(({ leaf }) => !leaf.text.startsWith(saidMark));
  const tests = inTitle.map(({ leaf }) => inTitleOf(leaf, stems));
  return [...words.keys()].filter((place) => tests.some((matches) => matches(words, place)));
}

type InTitle = (words: string[], place: number) => boolean;

function inTitleOf({ type, text }: Leaf, stems: Stems): InTitle {
  if (type === "begins") return (words, place) => foldWord(words[place] ?? "").startsWith(foldWord(text));
  const forms = text.split(" ").map((word) => formsOf(word, stems));
  const startsAt: InTitle = (words, start) => forms.every((isForm, next) => isForm(words[start + next] ?? ""));
  return (words, place) => forms.some((_, before) => startsAt(words, place - before));
}

function formsOf(text: string, stems: Stems): (word: string) => boolean {
  const mark = text.startsWith(saidMark) ? saidMark : "";
  const isForm = stems.formsOf(text.slice(mark.length));
  return (word) => [word, ...word.split(/[^\p{L}\p{N}’']+/u)].some((part) => isForm(foldWord(part).slice(mark.length)));
}
