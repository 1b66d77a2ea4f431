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

/** Corrected queries that find something: all unknown words at once, then one by one. */
export async function suggestQueries({ query, unknown, corrections, count }: Correcting): Promise<Suggestion[]> {
  const suggestions: Suggestion[] = [];
  const all = await Promise.all(unknown.map((word) => corrections(word, mostCorrections)));
  const suggest = async (words: string[], instead: string[]): Promise<void> => {
    const corrected = words.reduce((tree, word, place) => replaceWord(tree, word, instead[place] ?? word), query);
    const found = await count(corrected);
    const texts = { word: words.join(" "), instead: instead.join(" ") };
    if (found > 0) suggestions.push({ query: printQuery(corrected), ...texts, count: found });
  };
  if (unknown.length > 1 && all.every(([best]) => best))
    await suggest(
      unknown,
      all.map(([best]) => best as string),
    );
  for (const [place, word] of unknown.entries())
    for (const instead of all[place] ?? []) await suggest([word], [instead]);
  return suggestions.slice(0, mostSuggestions);
}

function replaceWord(query: Query, word: string, instead: string): Query {
  if (query.type === "word") return query.text === word ? { ...query, text: instead } : query;
  if (query.type !== "and" && query.type !== "or") return query;
  return { ...query, of: query.of.map((part) => replaceWord(part, word, instead)) };
}
