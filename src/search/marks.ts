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

function formsOf(text: string, stems: Stems): (word: string) => boolean {
  const mark = text.startsWith(saidMark) ? saidMark : "";
  const isForm = stems.formsOf(text.slice(mark.length));
  return (word) => [word, ...word.split(/[^\p{L}\p{N}’']+/u)].some((part) => isForm(foldWord(part).slice(mark.length)));
}
