/** From what the reader asks to what is found, over one index or several. */
import { type Facet, facetsOf, pagefindFilters } from "./facets.ts";
import { asksNothing, type Filters, facetNames, type SearchState } from "./search-address.ts";
import type { Counts, Match, SearchIndex, SearchOptions } from "./search-index.ts";

export interface Found extends Match {
  language: string;
}

export interface Answer {
  /** Best first. Nothing, if the reader asked for nothing. */
  found: Found[];
  facets: Facet[];
}

/** Asks every index and merges: matches by score, counts by id. */
export async function answer(state: SearchState, indexes: SearchIndex[]): Promise<Answer> {
  const answers = await Promise.all(indexes.map((index) => answerOf(index, state)));
  const found = answers.flatMap((one) => one.found).sort((a, b) => b.score - a.score);
  return {
    found,
    facets: facetsOf(
      answers.flatMap((one) => one.counts),
      state.filters,
    ),
  };
}

async function answerOf(index: SearchIndex, state: SearchState): Promise<{ found: Found[]; counts: Counts[] }> {
  // Pagefind counts only what it has loaded: without this call, searches carry no counts.
  const known = await index.filters();
  if (asksNothing(state)) return { found: [], counts: [known] };

  const { query, filters } = state;
  const chosen = facetNames.filter((name) => filters[name] !== undefined);
  const all = await ask(index, { query, filters, known });
  const counts = await Promise.all(chosen.map((name) => countsWithout(name, index, { query, filters, known })));
  const others = Object.fromEntries(
    Object.entries(all.filters).filter(([name]) => !chosen.some((one) => one === name)),
  );
  const found = all.results.map(({ score, data }) => ({ score, data, language: index.language }));
  return { found, counts: [others, ...counts] };
}

interface Question {
  query: string;
  filters: Filters;
  known: Counts;
}

/** The counts of one facet as if nothing were chosen in it: what each of its values would add to the choice. */
async function countsWithout(name: keyof Filters, index: SearchIndex, question: Question): Promise<Counts> {
  const { [name]: _, ...filters } = question.filters;
  const { filters: counts } = await ask(index, { ...question, filters });
  return { [name]: counts[name] ?? {} };
}

/** Everything that passes the filters comes newest first; an answer to words comes best first. */
function ask(index: SearchIndex, { query, filters, known }: Question) {
  const options: SearchOptions = { filters: pagefindFilters(filters, known) };
  return query === "" ? index.search(null, { ...options, sort: { date: "desc" } }) : index.search(query, options);
}
