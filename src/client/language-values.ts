import type { FacetValue } from "../search/answer.ts";

/**
 * The choice of languages: those of the site in their order, then others that the query names. Which are searched is shown,
 * whether the query names them or not.
 */
export function languageValues(values: FacetValue[], searched: string[], languages: string[]): FacetValue[] {
  const placeOf = ({ id }: FacetValue): number => (languages.includes(id) ? languages.indexOf(id) : languages.length);
  return values
    .map((value) => ({ ...value, chosen: value.chosen || searched.includes(value.id) }))
    .sort((a, b) => placeOf(a) - placeOf(b));
}
