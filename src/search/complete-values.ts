/** Values that a field may have, for a reader who has begun to type one. */
import type { Completion } from "./completion.ts";
import { type LanguageIndex, yearsOf } from "./language-index.ts";
import type { NameBook } from "./names.ts";

export interface FieldValue {
  value: string;
  label: string;
  /** The other name that was typed. */
  hint?: string;
}

export type ValueCompletion = Extract<Completion, { type: "value" }>;

/** Best first. Names are in the language of the first index. */
export async function completeValue(
  { field, typed, others }: ValueCompletion,
  { indexes, names, most }: { indexes: LanguageIndex[]; names: NameBook; most: number },
): Promise<FieldValue[]> {
  const plain = plainValues(field, indexes);
  const values = plain
    ? plain.filter(({ value, label }) => value.startsWith(typed) || label.toLowerCase().startsWith(typed))
    : (await names.complete(typed, field, most + others.length, indexes[0]?.language)).map(
        ({ id, name, alias }): FieldValue => ({ value: id, label: name, ...(alias !== undefined && { hint: alias }) }),
      );
  return values.filter(({ value }) => !others.includes(value)).slice(0, most);
}

/** Fields with few values, which need no book of names. */
function plainValues(field: ValueCompletion["field"], indexes: LanguageIndex[]): FieldValue[] | undefined {
  const same = (values: string[]) => values.map((value) => ({ value, label: value }));
  if (field === "by") return same(["anonymous", "named"]);
  if (field === "lang") return same(indexes.map(({ language }) => language));
  if (field === "in" || field === "before" || field === "after")
    return same([...new Set(indexes.flatMap(({ shards }) => shards.flatMap(yearsOf)))]);
  if (field !== "kind") return undefined;
  const kinds = indexes.flatMap(({ open }) => open.flatMap(({ facets }) => facets.values("kind")));
  return [...new Map(kinds.map(({ id, label }) => [id, { value: id, label }])).values()];
}
