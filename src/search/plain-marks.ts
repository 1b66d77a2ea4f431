/** Marks in the text that Pagefind reads, so that it finds the words between them. */
import { withSpacedDashes } from "./dashes.ts";

/**
 * Stands between blocks, so that no phrase goes from one to the next: it is no word, but it takes a place. Nobody sees
 * it, and the search takes it out of excerpts.
 */
export const blockGap = "\u2063";

const typographic = /[“”„«»…]/u;
const plain: Record<string, string> = { "“": '"', "”": '"', "„": '"', "«": '"', "»": '"', "…": "..." };
/** A word that Pagefind takes to pieces: `counter-terrorism`, `InfoBae`. */
const compound = /[\p{L}\p{N}][-/]\p{L}|\p{Ll}\p{Lu}/u;

/**
 * Text with a space after each dash that joins words, and with the keyboard's marks around compound words: Pagefind takes
 * the pieces of `counter-terrorism”` to be `counter` and `terrorism”`, since it cuts at ASCII punctuation only.
 */
export function withPlainMarks(text: string): string {
  const spaced = withSpacedDashes(text);
  if (!typographic.test(spaced)) return spaced;
  return spaced.replace(/\S+/gu, (token) =>
    compound.test(token) ? token.replace(/[“”„«»…]/gu, (mark) => plain[mark] ?? mark) : token,
  );
}
