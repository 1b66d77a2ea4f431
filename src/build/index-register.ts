/** Writes the register of a shard, which `search/register.ts` reads. */
import { labelledFacts, type ReportFacts, type SearchShard } from "../indexes/search-records.ts";
import { textOfNumbers } from "../search/number-text.ts";
import {
  type FacetColumn,
  type FacetsText,
  type FieldColumn,
  type FieldsText,
  stepsOfDays,
} from "../search/register.ts";
import { type ColumnText, encodeColumn } from "../search/register-column.ts";
import { digestOf } from "./index-ids.ts";

/** The files of the register by name. `ids` are what Pagefind calls the reports, by place. */
export function registerFiles(shard: SearchShard, ids: readonly string[]): Record<string, string> {
  return { "facets.json": JSON.stringify(facetsOf(shard, ids)), "fields.json": JSON.stringify(fieldsOf(shard)) };
}

const facetsOfReport: Record<FacetColumn, (facts: ReportFacts) => string[]> = {
  kind: ({ kind }) => [kind],
  topic: ({ topics }) => topics,
  outlet: ({ outlets }) => outlets,
};

/** Sorted, where the order says nothing: equal lists are then equal text. */
const fieldsOfReport: Record<FieldColumn, (facts: ReportFacts) => string[]> = {
  about: ({ about }) => about.toSorted(),
  storyline: ({ storylines }) => storylines.toSorted(),
  author: ({ authors }) => authors.toSorted(),
  by: ({ by }) => by.toSorted(),
};

export function facetsOf({ from, records, labels }: SearchShard, ids: readonly string[]): FacetsText {
  const year = Number(from.slice(0, "2024".length));
  const facts = records.map((record) => record.facts);
  const columns = labelledFacts.map((name) => [name, encodeColumn(facts.map(facetsOfReport[name]), labels[name])]);
  return {
    size: facts.length,
    year,
    ids: ids.map(digestOf).join(""),
    days: textOfNumbers(
      stepsOfDays(
        year,
        facts.map(({ day }) => day),
      ),
    ),
    others: textOfNumbers(facts.map(({ outlets, restsOn }) => outlets.length - restsOn)),
    columns: Object.fromEntries(columns) as Record<FacetColumn, ColumnText>,
  };
}

export function fieldsOf({ records }: SearchShard): FieldsText {
  const facts = records.map((record) => record.facts);
  const columns = Object.entries(fieldsOfReport).map(([name, listOf]) => [name, encodeColumn(facts.map(listOf))]);
  return { size: facts.length, columns: Object.fromEntries(columns) as Record<FieldColumn, ColumnText> };
}
