/** The names of a corpus as the search reads them, without files. */
import type { Corpus } from "../../src/domain/corpus.ts";
import { nameFiles } from "../../src/indexes/search-names.ts";
import { type NameBook, openNameBook } from "../../src/search/names.ts";

export interface CountedNameBook {
  book: NameBook;
  /** Files that have been read, in order. */
  read: number[];
}

export function aNameBook(corpus: Corpus, files: string[] = nameFiles(corpus)): CountedNameBook {
  const read: number[] = [];
  const book = openNameBook(files.length, async (bucket) => {
    read.push(bucket);
    return JSON.parse(files[bucket] ?? "[]");
  });
  return { book, read };
}
