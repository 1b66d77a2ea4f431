/**
 * Words in quotations, indexed a second time at the end of a report, so that they can be searched alone.
 *
 * ```
 * "The ferry — it's a counter-terrorist ferry." … "No."  →  ϙthe ϙferry … ϙits ϙa ϙcounterterrorist ϙferry
 *                                                           … ϙno … ϙcounter … ϙterrorist ϙ
 * ```
 *
 * Words stand as Pagefind would index them, since it would split `ϙISIS-K` into `ϙISIS` and `K`. A lone `ϙ` stands
 * between two quotes, and `…`, which is no word but takes a place, where words of one quote are not neighbours. So no
 * phrase goes across either.
 */

import { withSpacedDashes } from "./dashes.ts";

/** Stands before each word that was said; a letter, as Pagefind leaves out what is none, of a script that nobody uses. */
export const saidMark = "ϙ";
/** The id of the element at which the second copy begins. */
export const saidCopyId = "said-copy";

const gap = "…";

/** What is indexed for quotes, in their order. The part before the nth lone `ϙ` is of the nth quote. */
export function saidCopy(quotes: readonly string[]): string {
  return quotes.map(saidWords).join(` ${saidMark} `);
}

/** The words of one quote, then the parts of those that are put together. */
function saidWords(quote: string): string {
  const tokens = withSpacedDashes(quote.normalize("NFC")).split(/\s+/);
  const words = tokens.map((token) => marked(token) ?? gap);
  const parts = tokens.flatMap(partsOf).map((part) => `${gap} ${saidMark}${part}`);
  return [...words, ...parts].join(" ");
}

function marked(token: string): string | undefined {
  const word = wordOf(token);
  return word === "" ? undefined : saidMark + word;
}

function wordOf(token: string): string {
  return token.replace(/[^\p{Alphabetic}\p{N}]+/gu, "").toLowerCase();
}

/** `ISIS-K` has the part `isis`, `InfoBae` both of its halves; a word of one part has none. Pagefind takes no single letter. */
function partsOf(token: string): string[] {
  const parts = token
    .split(/[!-/:-@[-`{-~]+|(?<=\p{Ll})(?=\p{Lu})/u)
    .map(wordOf)
    .filter((part) => part !== "");
  return parts.length < 2 ? [] : parts.filter((part) => part.length > 1);
}
