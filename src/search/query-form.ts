/**
 * Trees in normal form: no `And` in an `And` and no `Or` in an `Or`, neither with one part, no `Not` of a `Not`, no
 * field without values, and everything only as the whole query. What has a normal form has one spelling.
 */
import { everything, type Query } from "./query.ts";

/** What meets all of them, which are in normal form. All of none is everything. */
export function allOf(queries: Query[]): Query {
  const of = queries.flatMap((query) => (query.type === "and" ? query.of : [query]));
  const [first] = of;
  return of.length === 1 && first ? first : { type: "and", of };
}

/** What meets any of them, which are in normal form and at least one. */
export function anyOf(queries: Query[]): Query {
  if (queries.some(isEverything)) return everything;
  const of = queries.flatMap((query) => (query.type === "or" ? query.of : [query]));
  const [first] = of;
  return of.length === 1 && first ? first : { type: "or", of };
}

/**
 * What does not meet a query, which is in normal form. The language cannot say "nothing", and a reader never means it:
 * to leave out everything is to leave out nothing in particular, which is everything again.
 */
export function noneOf(query: Query): Query {
  if (isEverything(query)) return everything;
  return query.type === "not" ? query.of : { type: "not", of: query };
}

export function isEverything(query: Query): boolean {
  return query.type === "and" && query.of.length === 0;
}

/** The same query in normal form. A choice of no values and a choice of no queries leave out nothing. */
export function normalForm(query: Query): Query {
  switch (query.type) {
    case "and":
      return allOf(query.of.map(normalForm));
    case "or":
      return query.of.length === 0 ? everything : anyOf(query.of.map(normalForm));
    case "not":
      return noneOf(normalForm(query.of));
    case "field":
      return query.values.length === 0 ? everything : { ...query, values: [...new Set(query.values)] };
    default:
      return query;
  }
}
