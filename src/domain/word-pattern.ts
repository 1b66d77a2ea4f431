/** Regular expressions over words of any script, where `\b` knows Latin letters only. */

const before = "(?<![\\p{L}\\p{N}])";
const after = "(?![\\p{L}\\p{N}])";

/** Matches any of some words or expressions as whole words, whatever their case. */
export function wholeWords(...expressions: string[]): RegExp {
  return new RegExp(`${before}(?:${expressions.join("|")})${after}`, "giu");
}

/** Where a pattern matches in a text, from the first to the last. */
export function matchesOf(pattern: RegExp, text: string): { index: number; text: string }[] {
  return [...text.matchAll(pattern)].map((match) => ({ index: match.index, text: match[0] }));
}

export function hasMatch(pattern: RegExp, text: string): boolean {
  return text.search(pattern) >= 0;
}

/** The words of a text in lower case, with one kind of apostrophe. */
export function wordsIn(text: string): string[] {
  return (
    text
      .toLowerCase()
      .replace(/[’ʼ]/g, "'")
      .match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'-]*/gu) ?? []
  );
}
