/** Names of fields, and which values they take. */
import { distance } from "fastest-levenshtein";
import { type FieldName, fieldNames, type NamedField, type QueryProblemCode } from "./query.ts";

/** In the order in which they are offered. */
export const namedFields: readonly NamedField[] = [...fieldNames, "said"];

const dateFields: readonly NamedField[] = ["in", "before", "after"];
const namings: readonly string[] = ["anonymous", "named"];

/** The field of a name in any case. */
export function fieldNamed(name: string): NamedField | undefined {
  const lowerCase = name.toLowerCase();
  return namedFields.find((known) => known === lowerCase);
}

/**
 * The field that a name which is none most likely means: one or two letters aside, two of them swapped, or with an
 * ending of its own (`topics`, `language`). `in` and `by` are like too many words to be guessed.
 */
export function fieldLike(name: string): NamedField | undefined {
  const lowerCase = name.toLowerCase();
  return namedFields.find((known) => known.length >= 4 && isLike(lowerCase, known));
}

function isLike(name: string, known: string): boolean {
  const edits = distance(name, known);
  const swapped = edits === 2 && sortedLetters(name) === sortedLetters(known);
  return name.startsWith(known) || swapped || edits <= Math.floor(known.length / 4);
}

function sortedLetters(word: string): string {
  return [...word].sort().join("");
}

/** What is wrong with a value, if a look at the value alone can tell. */
export function valueFault(name: FieldName, value: string): QueryProblemCode | undefined {
  if (dateFields.includes(name) && !isDate(value)) return "unknown-date";
  if (name === "by" && !namings.includes(value)) return "unknown-value";
  return undefined;
}

/** Whether it is a year, a month or a day of the calendar: `2024`, `2024-03`, `2024-03-22`. */
function isDate(value: string): boolean {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(value);
  if (!match) return false;
  const [year = 0, month = 1, day = 1] = match.slice(1).map((part) => (part === undefined ? undefined : Number(part)));
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() + 1 === month && date.getUTCDate() === day;
}
