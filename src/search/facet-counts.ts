/**
 * Counts of what was found. In a facet in which something is chosen, they are counts of what would be found if nothing
 * were: each then says what a further choice adds.
 */
import { type Facet, type FacetName, type FacetValue, facetNames, type MonthCount } from "./answer.ts";
import { chosenValues, withValues } from "./canonical.ts";
import { type OpenShard, yearsOf } from "./language-index.ts";
import { countMonths } from "./months.ts";
import type { FieldName, Query } from "./query.ts";
import type { LanguageAnswer } from "./search-language.ts";

export interface Counting {
  query: Query;
  answers: LanguageAnswer[];
  search: (query: Query) => Promise<LanguageAnswer[]>;
}

/** Values without a report are left out, unless chosen or not searched. The most frequent come first; years, latest first. */
export function countFacets(counting: Counting, languages: string[]): Promise<Facet[]> {
  return Promise.all(
    facetNames.map(async (name) => {
      const values = new Map(unsearched(counting.answers, name, languages).map((id) => [id, uncounted(id)]));
      for (const value of valuesFound(await unchosen(counting, name), name)) countValue(values, value);
      for (const id of chosenValues(counting.query, name)) choose(values, id);
      return { name, values: [...values.values()].sort(name === "in" ? latestFirst : mostFirst) };
    }),
  );
}

/** Of all dates, whichever are chosen. */
export async function countFoundMonths(counting: Counting): Promise<MonthCount[]> {
  return countMonths(
    Array.from(placesFound(await unchosen(counting, "in")), ({ shard, place }) => shard.facets.days[place] ?? ""),
  );
}

/** What is found if nothing is chosen of the field. */
async function unchosen({ query, answers, search }: Counting, name: FieldName): Promise<LanguageAnswer[]> {
  return chosenValues(query, name).length > 0 ? search(withValues(query, name, [])) : answers;
}

/** Languages and years that have reports, and were not searched. */
function unsearched(answers: LanguageAnswer[], name: FacetName, languages: string[]): string[] {
  if (name === "lang") return languages;
  if (name !== "in") return [];
  return answers.flatMap(({ index: { shards, open } }) =>
    shards.filter(({ from }) => !open.some((one) => one.from === from)).flatMap(yearsOf),
  );
}

function uncounted(id: string): FacetValue {
  return { id, label: id, count: undefined, chosen: false };
}

function countValue(values: Map<string, FacetValue>, { id, label }: { id: string; label: string }): void {
  const value = values.get(id);
  if (value) value.count = (value.count ?? 0) + 1;
  else values.set(id, { id, label, count: 1, chosen: false });
}

function choose(values: Map<string, FacetValue>, id: string): void {
  values.set(id, { ...(values.get(id) ?? { id, label: id, count: 0 }), chosen: true });
}

interface FoundPlace {
  language: string;
  shard: OpenShard;
  place: number;
}

function* placesFound(answers: LanguageAnswer[]): Generator<FoundPlace> {
  for (const { index, tiers } of answers)
    for (const scores of tiers)
      for (const report of scores.keys()) yield { language: index.language, ...index.placeOf(report) };
}

function* valuesFound(answers: LanguageAnswer[], name: FacetName): Generator<{ id: string; label: string }> {
  for (const { language, shard, place } of placesFound(answers)) {
    const year = shard.facets.days[place]?.slice(0, 4) ?? "";
    if (name === "in") yield { id: year, label: year };
    else if (name === "lang") yield { id: language, label: language };
    else for (const number of shard.facets.valuesAt(name, place)) yield shard.facets.values(name)[number] as FacetValue;
  }
}

const latestFirst = (a: FacetValue, b: FacetValue): number => (a.id < b.id ? 1 : -1);
const mostFirst = (a: FacetValue, b: FacetValue): number =>
  (b.count ?? 0) - (a.count ?? 0) || a.label.localeCompare(b.label);
