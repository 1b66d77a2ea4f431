/** BM25 over full texts: any of the words will do, as `minisearch` scores them. */
import { stemmer as stemEnglish } from "@orama/stemmers/english";
import MiniSearch from "minisearch";
import type { Document } from "./search-collection.ts";
import type { Engine } from "./search-engine.ts";

/** Words as they stand, in lower case. */
export function bm25Engine(documents: Document[]): Engine {
  return engineOf("BM25, any word", documents, (word) => word.toLowerCase());
}

/** English words by their stems, as Pagefind has them. */
export function stemmedBm25Engine(documents: Document[]): Engine {
  return engineOf("BM25, any stem", documents, (word) => stemEnglish(word.toLowerCase()));
}

function engineOf(name: string, documents: Document[], processTerm: (word: string) => string): Engine {
  const index = new MiniSearch({ fields: ["title", "text"], searchOptions: { combineWith: "OR" }, processTerm });
  index.addAll(documents);
  return { name, search: (query) => Promise.resolve(index.search(query).map(({ id }) => String(id))) };
}
