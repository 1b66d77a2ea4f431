/** Values of fields that no report has: `outlet:nosuch`. Told only where the whole archive is open, since else one may. */
import type { Note } from "./answer.ts";
import type { LanguageIndex } from "./language-index.ts";
import type { Field, Query } from "./query.ts";
import { placesOf } from "./universe.ts";

/** @param languages those that the archive has */
export function unknownValues(query: Query, indexes: LanguageIndex[], languages: string[]): Note[] {
  const isWhole = indexes.every(({ shards, open }) => shards.length === open.length);
  return fieldsIn(query).flatMap(({ name: field, values }) =>
    values
      .filter((value) => (field === "lang" ? !languages.includes(value) : isWhole && !isHad(indexes, field, value)))
      .map((value): Note => ({ type: "unknown-value", field, value })),
  );
}

function isHad(indexes: LanguageIndex[], field: string, value: string): boolean {
  if (field === "in" || field === "before" || field === "after") return true;
  return indexes.some(({ open }) => open.some((shard) => !placesOf(shard, field, [value]).next().done));
}

function fieldsIn(query: Query): Field[] {
  if (query.type === "field") return [query];
  if (query.type === "not") return fieldsIn(query.of);
  return query.type === "and" || query.type === "or" ? query.of.flatMap(fieldsIn) : [];
}
