/** The open reports of a language, as a query is evaluated over them. */
import { dateFields, passes } from "./days.ts";
import type { Hits, Universe } from "./hits.ts";
import type { LanguageIndex, OpenShard } from "./language-index.ts";
import { type Leaf, leafKey, leavesOf } from "./leaves.ts";
import type { Query } from "./query.ts";
import { facetColumns, fieldColumns } from "./register.ts";

/** Asks for every leaf of the queries, and loads the fields that they name. */
export async function universeOf(index: LanguageIndex, queries: Query[], extra: Leaf[] = []): Promise<Universe> {
  const leaves = [...queries.flatMap(leavesOf), ...extra];
  const needsFields = queries.some((query) => fieldsOf(query).some((name) => isOneOf(fieldColumns, name)));
  const [answers] = await Promise.all([
    Promise.all(leaves.map(async (leaf): Promise<[string, Hits]> => [leafKey(leaf), await index.hitsOf(leaf)])),
    needsFields ? index.loadFields() : undefined,
  ]);
  const hits = new Map(answers);
  return {
    size: index.size,
    hitsOf: (key) => hits.get(key) ?? new Map(),
    withField: (name, values) => withField(index, name, values),
  };
}

/** The names of all fields in a query. */
export function fieldsOf(query: Query): string[] {
  if (query.type === "field") return [query.name];
  if (query.type === "not") return fieldsOf(query.of);
  if (query.type === "and" || query.type === "or") return query.of.flatMap(fieldsOf);
  return [];
}

function withField({ language, open }: LanguageIndex, name: string, values: string[]): ReadonlySet<number> {
  const reports = new Set<number>();
  for (const shard of open) {
    for (const place of placesOf(shard, name, values)) reports.add(shard.first + place);
    if (name === "lang" && values.includes(language))
      for (let place = 0; place < shard.reports; place += 1) reports.add(shard.first + place);
  }
  return reports;
}

/** The places in a shard of reports that have any of the values. */
export function* placesOf({ facets, fields }: OpenShard, name: string, values: string[]): Generator<number> {
  if (isOneOf(facetColumns, name)) for (const value of values) yield* facets.places(name, value);
  if (isOneOf(fieldColumns, name)) for (const value of values) yield* fields?.places(name, value) ?? [];
  if (isOneOf(dateFields, name))
    for (const [place, day] of facets.days.entries()) if (passes(day, name, values)) yield place;
}

function isOneOf<Name extends string>(names: readonly Name[], name: string): name is Name {
  return (names as readonly string[]).includes(name);
}
