/**
 * One spelling for what means the same, so that typing and clicking lead to the same address; and the choices of
 * facets, which are fields at the top of the query.
 */
import { type Field, type FieldName, fieldNames, type Query } from "./query.ts";
import { allOf, anyOf, noneOf, normalForm } from "./query-form.ts";

/**
 * The same query in its one spelling. Values are sorted, and nothing is said twice. What must all be met begins with
 * words, phrases and brackets in their order; fields follow in the order of `fieldNames`, then what is left out.
 */
export function canonicalQuery(query: Query): Query {
  const tidy = tidied(normalForm(query));
  return allOf(partsOf(tidy).toSorted((a, b) => rank(a) - rank(b) || compareValues(a, b)));
}

/** The values of the field of a name that every result must meet; none if there is no such field, or more than one. */
export function chosenValues(query: Query, name: FieldName): string[] {
  const fields = partsOf(normalForm(query)).filter((part) => isField(part, name));
  return fields.length === 1 ? fields.flatMap(({ values }) => values) : [];
}

/** The query with this choice in place of what was chosen of the field; no values take the choice away. */
export function withValues(query: Query, name: FieldName, values: string[]): Query {
  const others = partsOf(normalForm(query)).filter((part) => !isField(part, name));
  return normalForm({ type: "and", of: [...others, { type: "field", name, values: values.toSorted() }] });
}

/** The query without the fields that every result must meet or must not meet: what it asks of the text. */
export function textOf(query: Query): Query {
  const parts = partsOf(normalForm(query));
  return allOf(parts.filter((part) => part.type !== "field" && !(part.type === "not" && part.of.type === "field")));
}

/** What must all be met. */
function partsOf(query: Query): Query[] {
  return query.type === "and" ? query.of : [query];
}

/** Of which any will do. */
function alternativesOf(query: Query): Query[] {
  return query.type === "or" ? query.of : [query];
}

function isField(query: Query, name: FieldName): query is Field {
  return query.type === "field" && query.name === name;
}

/** Sorts values and drops what is said twice; the order of all else stays. In normal form, as the query is. */
function tidied(query: Query): Query {
  switch (query.type) {
    case "and":
      return allOf(different(query.of.map(tidied).flatMap(partsOf), isWord));
    case "or":
      return anyOf(different(query.of.map(tidied).flatMap(alternativesOf)));
    case "not":
      return noneOf(tidied(query.of));
    case "field":
      return { ...query, values: query.values.toSorted() };
    default:
      return query;
  }
}

/** Drops what is said twice, save what may be. */
function different(queries: Query[], maybeTwice: (query: Query) => boolean = () => false): Query[] {
  const first = new Map(queries.toReversed().map((query) => [JSON.stringify(query), query]));
  return queries.filter((query) => maybeTwice(query) || first.get(JSON.stringify(query)) === query);
}

/** Two names may share a word, as in `United States United Kingdom`. */
const isWord = (query: Query): boolean => query.type === "word";

/** Where a part stands: text, fields by their names, then negated text and negated fields. */
function rank(query: Query): number {
  if (query.type === "not") return fieldNames.length + 1 + rank(query.of);
  return query.type === "field" ? fieldNames.indexOf(query.name) + 1 : 0;
}

/** Orders fields of one name; text keeps its order. */
function compareValues(a: Query, b: Query): number {
  const [first, second] = [a, b].map(fieldOf);
  if (!first || !second) return 0;
  return first.values.join() < second.values.join() ? -1 : 1;
}

function fieldOf(query: Query): Field | undefined {
  if (query.type === "not") return fieldOf(query.of);
  return query.type === "field" ? query : undefined;
}
