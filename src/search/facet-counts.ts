/**
 * Counts of what was found. In a facet in which something is chosen, they are counts of what would be found if nothing
 * were: each then says what a further choice adds.
 */
import { type Facet, type FacetName, type FacetValue, facetNames, type MonthCount } from "./answer.ts";
import { chosenValues, withValues } from "./canonical.ts";
import type { OpenShard } from "./language-index.ts";
import { countMonths } from "./months.ts";
import type { FieldName, Query } from "./query.ts";
import type { LanguageAnswer } from "./search-language.ts";

export interface Counting {
  query: Query;
  answers: LanguageAnswer[];
  search: (query: Query) => Promise<LanguageAnswer[]>;
  /** Languages and years that have reports, and were not searched. */
  unsearched: Partial<Record<FacetName, string[]>>;
}

export interface Counts {
  /** Values without a report are left out, unless chosen or not searched. The most frequent come first; years, latest first. */
  facets: Facet[];
  /** Of all dates, whichever are chosen. */
  months: MonthCount[];
}

export async function countFound(counting: Counting): Promise<Counts> {
  const among = await Promise.all(facetNames.map((name) => unchosen(counting, name)));
  const facets = facetNames.map((name, place) => countFacet(counting, name, among[place] ?? []));
  const ofAllDates = among[facetNames.indexOf("in")] ?? [];
  const days = Array.from(placesFound(ofAllDates), ({ shard, place }) => shard.facets.days[place] ?? "");
  return { facets, months: countMonths(days) };
}

function countFacet({ query, unsearched }: Counting, name: FacetName, among: LanguageAnswer[]): Facet {
  const values = new Map((unsearched[name] ?? []).map((id) => [id, uncounted(id)]));
  for (const value of valuesFound(among, name)) countValue(values, value);
  for (const id of chosenValues(query, name)) choose(values, id);
  return { name, values: [...values.values()].sort(name === "in" ? latestFirst : mostFirst) };
}

/** What is found if nothing is chosen of the field. */
async function unchosen({ query, answers, search }: Counting, name: FieldName): Promise<LanguageAnswer[]> {
  return chosenValues(query, name).length > 0 ? search(withValues(query, name, [])) : answers;
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
  for (const { searched, tiers } of answers)
    for (const scores of tiers)
      for (const report of scores.keys()) yield { language: searched.language, ...searched.placeOf(report) };
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
