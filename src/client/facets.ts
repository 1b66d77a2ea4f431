/** Filters between Pagefind, which knows them as text, and the page, which shows names with counts. */
import { type FacetName, type Filters, facetNames } from "./search-address.ts";
import type { Counts, SearchOptions } from "./search-index.ts";

export interface FacetValue {
  id: string;
  label: string;
  count: number;
  chosen: boolean;
}

export interface Facet {
  name: FacetName;
  values: FacetValue[];
}

/** A report is indexed with `reuters=Reuters`, an id and a name, or with `2024`, which is both. */
export function readValue(indexed: string): { id: string; label: string } {
  const sign = indexed.indexOf("=");
  return sign === -1 ? { id: indexed, label: indexed } : { id: indexed.slice(0, sign), label: indexed.slice(sign + 1) };
}

/** The filters as Pagefind takes them. `known` is every value of the index; an id that it lacks matches nothing. */
export function pagefindFilters(filters: Filters, known: Counts): SearchOptions["filters"] {
  const chosen = facetNames.filter((name) => filters[name] !== undefined);
  return Object.fromEntries(chosen.map((name) => [name, { any: indexedValues(filters[name] ?? [], known[name]) }]));
}

function indexedValues(ids: string[], known: Record<string, number> = {}): string[] {
  const values = Object.keys(known);
  return ids.map((id) => values.find((value) => readValue(value).id === id) ?? id);
}

/**
 * The facets to show, from the counts of one index or of several; where two name an id differently, the first holds.
 * Values without a report are left out, unless they are chosen. The most frequent come first; years, latest first.
 */
export function facetsOf(counts: Counts[], filters: Filters): Facet[] {
  return facetNames.map((name) => {
    const values = mergedValues(counts, name);
    for (const id of filters[name] ?? []) {
      const value = values.get(id) ?? { id, label: id, count: 0, chosen: true };
      values.set(id, { ...value, chosen: true });
    }
    const shown = [...values.values()].filter(({ count, chosen }) => count > 0 || chosen);
    return { name, values: shown.sort(name === "year" ? latestFirst : mostFirst) };
  });
}

function mergedValues(counts: Counts[], name: FacetName): Map<string, FacetValue> {
  const values = new Map<string, FacetValue>();
  for (const [indexed, count] of counts.flatMap((one) => Object.entries(one[name] ?? {}))) {
    const { id, label } = readValue(indexed);
    const value = values.get(id);
    if (value) value.count += count;
    else values.set(id, { id, label, count, chosen: false });
  }
  return values;
}

const latestFirst = (a: FacetValue, b: FacetValue): number => b.id.localeCompare(a.id);
const mostFirst = (a: FacetValue, b: FacetValue): number => b.count - a.count || a.label.localeCompare(b.label);
