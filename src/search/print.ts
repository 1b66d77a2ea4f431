import type { Query } from "./query.ts";
import { normalForm } from "./query-form.ts";

/** The query as a reader would type it. Parsed, it is the same query again, in normal form and without problems. */
export function printQuery(query: Query): string {
  return print(normalForm(query));
}

function print(query: Query): string {
  switch (query.type) {
    case "word":
      return query.text;
    case "phrase":
      return `"${query.text}"`;
    case "said":
      return `said:${print(query.what)}`;
    case "field":
      return `${query.name}:${query.values.join(",")}`;
    case "not":
      return `-${query.of.type === "and" ? inBrackets(query.of) : printInAnd(query.of)}`;
    case "and":
      return query.of.map(printInAnd).join(" ");
    case "or":
      return query.of.map(print).join(" OR ");
  }
}

/** Neighbours bind tighter than `OR`. */
function printInAnd(query: Query): string {
  return query.type === "or" ? inBrackets(query) : print(query);
}

function inBrackets(query: Query): string {
  return `(${print(query)})`;
}
