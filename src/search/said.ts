/**
 * Words in quotations, indexed a second time at the end of a report, so that they can be searched alone.
 *
 * ```
 * "The ferry — a counter-terrorist ferry." … "No."  →  ϙthe ϙferry … ϙa ϙcounterterrorist-ϙcounter-ϙterrorist ϙferry ϙ ϙno
 * ```
 *
 * Words stand as Pagefind would index them, since it would split `ϙISIS-K` into `ϙISIS` and `K`; what is joined by hyphens
 * takes one place. A lone `ϙ` stands between two quotes, and `…`, which is no word but takes a place, where words of one
 * quote are not neighbours. So no phrase goes across either.
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

/** The words of one quote. Parts of a compound with digits stand after all, for Pagefind would cut them at the digits. */
function saidWords(quote: string): string {
  const tokens = withSpacedDashes(quote.normalize("NFC")).split(/\s+/);
  const words = tokens.map((token) => [wordOf(token), ...(hasDigit(token) ? [] : partsOf(token))].filter(Boolean));
  const later = tokens.filter(hasDigit).flatMap(partsOf);
  const marked = words.map((all) => all.map((word) => saidMark + word).join("-") || gap);
  return [...marked, ...later.map((part) => `${gap} ${saidMark}${part}`)].join(" ");
}

const hasDigit = (token: string): boolean => /\p{N}/u.test(token);

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
