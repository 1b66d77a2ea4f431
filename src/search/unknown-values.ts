/** Values of fields that no report has: `outlet:nosuch`. */
import type { Note } from "./answer.ts";
import { dateFields } from "./days.ts";
import type { Query } from "./query.ts";
import type { SearchedReports } from "./searched-reports.ts";
import { fieldsOf, isOneOf, placesOf } from "./universe.ts";

export interface KnownReports {
  searched: SearchedReports[];
  /** Whether that is the whole archive: else a report that was not searched may have the value. */
  isWhole: boolean;
  /** The languages that the archive has. */
  languages: string[];
}

export function unknownValues(query: Query, { searched, isWhole, languages }: KnownReports): Note[] {
  const has = (field: string, value: string): boolean =>
    searched.some(({ open }) => open.some((shard) => !placesOf(shard, field, [value]).next().done));
  const isKnown = (field: string, value: string): boolean => {
    if (field === "lang") return languages.includes(value);
    return isOneOf(dateFields, field) || !isWhole || has(field, value);
  };
  return fieldsOf(query).flatMap(({ name: field, values }) =>
    values.filter((value) => !isKnown(field, value)).map((value): Note => ({ type: "unknown-value", field, value })),
  );
}
