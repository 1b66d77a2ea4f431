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

/** Without what stands around the words of a text. */
export function trimmedWords(text: string): string {
  return text.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, "");
}

/** The words of a question, each once, and the parts of those with hyphens: `blood-brain` is two. */
export function looseWords(words: { text: string }[]): { text: string; typed: string }[] {
  const parts = words.flatMap(({ text }) => text.split(/[\s\p{Pd}/]+/u));
  const known = new Map<string, string>();
  for (const part of parts) {
    const text = indexWord(part);
    if (text !== "" && !known.has(text)) known.set(text, trimmedWords(part));
  }
  return Array.from(known, ([text, typed]) => ({ text, typed }));
}
