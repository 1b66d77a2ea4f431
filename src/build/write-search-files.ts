/** What the search reads beside Pagefind's index: names in all languages, and the words of each language. */
import type { Corpus } from "../domain/corpus.ts";
import { nameFiles } from "../indexes/search-names.ts";
import { spellingWords } from "../indexes/spelling-words.ts";

export interface SearchFile {
  /** Below `pagefind/`. */
  path: string;
  bytes: Buffer;
}

/** `names/<place>.json` and `<language>/words.txt`. */
export function searchFiles(corpus: Corpus): SearchFile[] {
  const names = nameFiles(corpus).map((file, place) => ({ path: `names/${place}.json`, text: file }));
  const words = corpus.site.languages.map((language) => ({
    path: `${language}/words.txt`,
    text: spellingWords(corpus, language),
  }));
  return [...names, ...words].map(({ path, text }) => ({ path, bytes: Buffer.from(text) }));
}
