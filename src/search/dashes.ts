/** Pagefind splits words at ASCII punctuation only: it would read `2024–2026` as `20242026`. */
const joiningDash = /(?<=[\p{L}\p{N}])([‒–—―])(?=[\p{L}\p{N}])/gu;
const otherHyphen = /[‐‑]/g;
const either = /[‐-―]/;

/** Text in which a dash between two words is followed by a space, and every hyphen is that of the keyboard. */
export function withSpacedDashes(text: string): string {
  if (!either.test(text)) return text;
  return text.replace(otherHyphen, "-").replace(joiningDash, "$1 ");
}
