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

/** The values of the fields of a name that every result must meet. */
export function chosenValues(query: Query, name: FieldName): string[] {
  return [...new Set(fieldsNamed(query, name).flatMap(({ values }) => values))];
}

/** The query with this choice in place of what was chosen of the field; no values take the choice away. */
export function withValues(query: Query, name: FieldName, values: string[]): Query {
  const others = partsOf(normalForm(query)).filter((part) => !isField(part, name));
  return normalForm({ type: "and", of: [...others, { type: "field", name, values: values.toSorted() }] });
}

/**
 * The query with a further value chosen of a field: any of the values will do. Beside several fields of the name, all of
 * which must be met, the value is a field of its own.
 */
export function withValue(query: Query, name: FieldName, value: string): Query {
  const [field, ...others] = fieldsNamed(query, name);
  if (field && others.length === 0) return withValues(query, name, [...field.values, value]);
  return normalForm({ type: "and", of: [query, { type: "field", name, values: [value] }] });
}

/** The query with a value taken out of each choice of the field. */
export function withoutValue(query: Query, name: FieldName, value: string): Query {
  const parts = partsOf(normalForm(query)).map((part) =>
    isField(part, name) ? { ...part, values: part.values.filter((one) => one !== value) } : part,
  );
  return normalForm({ type: "and", of: parts });
}

/** The query without the fields that every result must meet. What is left out stays left out. */
export function withoutFields(query: Query): Query {
  return allOf(partsOf(normalForm(query)).filter(({ type }) => type !== "field"));
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

function fieldsNamed(query: Query, name: FieldName): Field[] {
  return partsOf(normalForm(query)).filter((part) => isField(part, name));
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
