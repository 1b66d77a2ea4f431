/** The reports of a language that are searched, as a query is evaluated over them. */
import { dateFields, passes } from "./days.ts";
import type { Hits, Universe } from "./hits.ts";
import type { OpenShard } from "./language-index.ts";
import { leafKey, leavesOf } from "./leaves.ts";
import type { Field, Query } from "./query.ts";
import { facetColumns, fieldColumns } from "./register.ts";
import type { SearchedReports } from "./searched-reports.ts";

/** Asks for every leaf of the queries, and loads the fields that they name. */
export async function universeOf(searched: SearchedReports, queries: Query[]): Promise<Universe> {
  const leaves = queries.flatMap(leavesOf);
  const needsFields = queries.some((query) => fieldsOf(query).some(({ name }) => isOneOf(fieldColumns, name)));
  const [answers] = await Promise.all([
    Promise.all(leaves.map(async (leaf): Promise<[string, Hits]> => [leafKey(leaf), await searched.hitsOf(leaf)])),
    needsFields ? searched.loadFields() : undefined,
  ]);
  const hits = new Map(answers);
  return {
    reports: () => reportsOf(searched),
    hitsOf: (key) => hits.get(key) ?? new Map(),
    withField: (name, values) => withField(searched, name, values),
  };
}

/** All fields in a query. */
export function fieldsOf(query: Query): Field[] {
  if (query.type === "field") return [query];
  if (query.type === "not") return fieldsOf(query.of);
  if (query.type === "and" || query.type === "or") return query.of.flatMap(fieldsOf);
  return [];
}

function* reportsOf({ open }: SearchedReports): Generator<number> {
  for (const { first, reports } of open) for (let place = 0; place < reports; place += 1) yield first + place;
}

function withField(searched: SearchedReports, name: string, values: string[]): ReadonlySet<number> {
  if (name === "lang") return new Set(values.includes(searched.language) ? reportsOf(searched) : []);
  const reports = new Set<number>();
  for (const shard of searched.open)
    for (const place of placesOf(shard, name, values)) reports.add(shard.first + place);
  return reports;
}

/** The places in a shard of reports that have any of the values. */
export function* placesOf({ facets, fields }: OpenShard, name: string, values: string[]): Generator<number> {
  if (isOneOf(facetColumns, name)) for (const value of values) yield* facets.places(name, value);
  if (isOneOf(fieldColumns, name)) for (const value of values) yield* fields?.places(name, value) ?? [];
  if (isOneOf(dateFields, name))
    for (const [place, day] of facets.days.entries()) if (passes(day, name, values)) yield place;
}

export function isOneOf<Name extends string>(names: readonly Name[], name: string): name is Name {
  return (names as readonly string[]).includes(name);
}
