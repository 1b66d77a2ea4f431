/** Words as Pagefind indexes them, so that a query's words are the index's. */

/** Lower case, letters and digits only: `ISIS-K` is indexed as `isisk`, `п’ять` as `пять`. */
export function indexWord(text: string): string {
  return text
    .normalize("NFC")
    .toLowerCase()
    .replace(/[^\p{Alphabetic}\p{N}]+|ʼ/gu, "");
}

/** As `indexWord`, and without diacritics, which Pagefind takes away on both sides: `Київ` is `киів`. */
export function foldWord(text: string): string {
  return indexWord(text)
    .normalize("NFD")
    .replace(/\p{M}+/gu, "")
    .normalize("NFC");
}

/** The words of a text, folded, in order. */
export function foldedWords(text: string): string[] {
  return text
    .split(/\s+/)
    .map(foldWord)
    .filter((word) => word !== "");
}

/** The words of a question, each once, and the parts of those with hyphens: `blood-brain` is two. */
export function looseWords(words: { text: string }[]): { text: string; typed: string }[] {
  const parts = words.flatMap(({ text }) => text.split(/[\s\p{Pd}/]+/u));
  const known = new Map<string, string>();
  for (const part of parts) {
    const text = indexWord(part);
    if (text !== "" && !known.has(text)) known.set(text, part.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ""));
  }
  return Array.from(known, ([text, typed]) => ({ text, typed }));
}
