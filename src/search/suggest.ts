/** "Did you mean": words that no report has are replaced by words that headlines and names have. */
import type { Suggestion } from "./answer.ts";
import { printQuery } from "./print.ts";
import type { Query } from "./query.ts";

const mostSuggestions = 3;
const mostCorrections = 4;

export interface Correcting {
  query: Query;
  /** Words of the query that no report has. */
  unknown: string[];
  /** Words like a word, best first. */
  corrections: (word: string, most: number) => Promise<string[]>;
  /** How many reports a query finds. */
  count: (query: Query) => Promise<number>;
}

/** Corrected queries that find something, in the order of the words. */
export async function suggestQueries({ query, unknown, corrections, count }: Correcting): Promise<Suggestion[]> {
  const suggestions: Suggestion[] = [];
  for (const word of unknown) {
    for (const instead of await corrections(word, mostCorrections)) {
      const corrected = replaceWord(query, word, instead);
      const found = await count(corrected);
      if (found > 0) suggestions.push({ query: printQuery(corrected), word, instead, count: found });
    }
  }
  return suggestions.slice(0, mostSuggestions);
}

function replaceWord(query: Query, word: string, instead: string): Query {
  if (query.type === "word") return query.text === word ? { ...query, text: instead } : query;
  if (query.type !== "and") return query;
  return { ...query, of: query.of.map((part) => replaceWord(part, word, instead)) };
}
