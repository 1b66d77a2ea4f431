/** Queries that readers could type: words of texts that are there to be found. */
import type { Random } from "./random.ts";

/** Shorter words are on nearly every page. */
const shortest = 5;
const mostWords = 3;

/** As many queries of one, two and three words in turn; the words of each are from one text. */
export function pickQueries(texts: readonly string[], count: number, random: Random): string[] {
  const choices = texts.map(longWords).filter((words) => words.length >= mostWords);
  if (choices.length === 0)
    throw new Error("Unexpected texts without three long words, expected reports to search for");
  return Array.from({ length: count }, (_, place) => {
    const words = random.pick(choices);
    return pickSome(words, (place % mostWords) + 1, random).join(" ");
  });
}

function longWords(text: string): string[] {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  return [...new Set(words.filter((word) => word.length >= shortest))];
}

function pickSome(words: string[], count: number, random: Random): string[] {
  const picked = new Set<string>();
  while (picked.size < count) picked.add(random.pick(words));
  return [...picked];
}
