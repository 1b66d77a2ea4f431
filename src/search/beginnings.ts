/** Half-typed words: where no report has a word, words that begin with it are searched. */
import type { Note } from "./answer.ts";
import type { Hits, Universe } from "./hits.ts";
import type { LanguageIndex } from "./language-index.ts";
import { leafKey, leafOf } from "./leaves.ts";
import type { Query, Word } from "./query.ts";

export interface Beginnings {
  hitsOf: Universe["hitsOf"];
  notes: Note[];
  /** Words that nothing begins with either. */
  unknown: string[];
}

export async function beginningsOf(index: LanguageIndex, query: Query, universe: Universe): Promise<Beginnings> {
  const missing = wordsOf(query).filter((word) => universe.hitsOf(leafKey(leafOf(word))).size === 0);
  const begun = new Map<string, Hits>();
  const notes: Note[] = [];
  const unknown: string[] = [];
  for (const word of missing) {
    const leaf = leafOf(word);
    const hits = await index.hitsOf({ ...leaf, type: "begins" });
    begun.set(leafKey(leaf), hits);
    if (hits.size > 0) notes.push({ type: "begins-with", word: word.text });
    else unknown.push(word.text);
  }
  return { hitsOf: (key) => begun.get(key) ?? universe.hitsOf(key), notes, unknown };
}

/** The words that the reader typed and wants to find: not those of other names, which `Or` holds. */
function wordsOf(query: Query): Word[] {
  if (query.type === "word") return [query];
  return query.type === "and" ? query.of.filter((part) => part.type === "word") : [];
}
