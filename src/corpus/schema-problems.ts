/** Zod's issues in the words of an editor: what stands there, what was expected, where, and what the field is for. */
import type { z } from "zod";
import { didYouMean, typingError } from "../domain/nearest.ts";
import type { Problem, ProblemCode } from "../domain/problem.ts";
import type { ParsedDocument } from "./document.ts";
import { type DataPath, fieldsAt, purposeAt, valueAt } from "./schema-walk.ts";

type Issue = z.core.$ZodIssue;
type FoundProblem = Omit<Problem, "path">;

/** An issue with all that its message needs. */
interface Fault {
  issue: Issue;
  /** Path from the root of the document. */
  path: DataPath;
  value: unknown;
  schema: z.ZodType;
  document: ParsedDocument;
}

/** All problems that a schema finds in a document. */
export function schemaProblems(error: z.ZodError, schema: z.ZodType, document: ParsedDocument): FoundProblem[] {
  return error.issues.flatMap((issue) => faultsOf(issue, [], schema, document)).flatMap(problemsOf);
}

/** An issue of a union stands for those of the shape that the value comes closest to. */
function faultsOf(issue: Issue, parent: DataPath, schema: z.ZodType, document: ParsedDocument): Fault[] {
  const path = [...parent, ...issue.path];
  if (issue.code === "invalid_union" && issue.errors.length > 0) {
    return closestShape(issue.errors).flatMap((inner) => faultsOf(inner, path, schema, document));
  }
  return [{ issue, path, value: valueAt(document.data, path), schema, document }];
}

function closestShape(shapes: Issue[][]): Issue[] {
  const weight = (issues: Issue[]): number => issues.reduce((sum, issue) => sum + weightOf(issue), 0);
  return shapes.reduce((best, shape) => (weight(shape) < weight(best) ? shape : best));
}

/** Unknown fields, and a value of another type altogether, tell that another shape was meant. */
function weightOf(issue: Issue): number {
  if (issue.code === "unrecognized_keys") return 2 * issue.keys.length;
  return issue.code === "invalid_type" && issue.path.length === 0 ? 4 : 1;
}

function problemsOf(fault: Fault): FoundProblem[] {
  const { issue, value } = fault;
  if (issue.code === "unrecognized_keys") return issue.keys.map((key) => unknownField(key, fault));
  if (issue.code === "invalid_key") return [badKey(fault)];
  if (value === undefined) return [missingField(fault)];
  return [issue.code === "invalid_type" ? wrongType(fault, String(issue.expected)) : wrongValue(fault)];
}

function unknownField(key: string, { path, value, schema, document }: Fault): FoundProblem {
  const known = fieldsAt(schema, path, value);
  const present = Object.keys(value as object);
  return {
    place: document.placeOf([...path, key], "key"),
    code: "field/unknown",
    message: `Unexpected field \`${key}\`${inField(path)}, expected one of ${list(known)}${didYouMean(key, known)}`,
    fix: typingError(
      key,
      known.filter((name) => !present.includes(name)),
    ),
  };
}

function badKey({ path, document }: Fault): FoundProblem {
  return {
    place: document.placeOf(path, "key"),
    code: "field/value",
    message: `Unexpected id \`${String(path.at(-1))}\`${inField(path.slice(0, -1))}, expected lower-case Latin letters, digits and hyphens`,
  };
}

function missingField({ path, schema, document }: Fault): FoundProblem {
  return {
    place: document.placeOf(path.slice(0, -1), "key"),
    code: "field/missing",
    message: `Missing field \`${String(path.at(-1))}\`${inField(path.slice(0, -1))}`,
    remedy: purposeAt(schema, path),
  };
}

function wrongType({ path, value, schema, document }: Fault, expected: string): FoundProblem {
  return {
    place: document.placeOf(path),
    code: "field/type",
    message: `Unexpected ${typeOf(value)}${forField(path)}, expected ${typeName(expected)}`,
    remedy: purposeAt(schema, path),
  };
}

function wrongValue(fault: Fault): FoundProblem {
  const { issue, path, value, schema, document } = fault;
  const own = issue.code === "custom" ? (issue.params?.code as ProblemCode | undefined) : undefined;
  return {
    place: document.placeOf(path),
    code: own ?? "field/value",
    message: valueMessage(fault),
    remedy: issue.code === "invalid_value" ? undefined : purposeAt(schema, path),
    fix: issue.code === "invalid_value" ? typingError(String(value), issue.values.map(String)) : undefined,
  };
}

function valueMessage({ issue, path, value }: Fault): string {
  if (issue.message.startsWith("Unexpected")) return withField(issue.message, path);
  const unexpected = `Unexpected ${show(value)}${forField(path)}`;
  if (issue.code === "invalid_value") {
    const known = issue.values.map(String);
    return `${unexpected}, expected one of ${list(known)}${didYouMean(String(value), known)}`;
  }
  if (issue.code === "too_small") return `${unexpected}, expected at least ${leastOf(value, issue.minimum)}`;
  if (issue.code === "too_big") return `${unexpected}, expected at most ${issue.maximum}`;
  return unexpected;
}

/** Puts the name of the field after what is unexpected: before “, expected …”. */
function withField(message: string, path: DataPath): string {
  const expected = message.lastIndexOf(", expected ");
  const end = expected === -1 ? message.length : expected;
  return `${message.slice(0, end)}${forField(path)}${message.slice(end)}`;
}

function leastOf(value: unknown, minimum: number | bigint): string {
  if (Array.isArray(value)) return `${minimum} item${minimum === 1 ? "" : "s"}`;
  return typeof value === "string" ? `${minimum} character${minimum === 1 ? "" : "s"}` : String(minimum);
}

function forField(path: DataPath): string {
  return path.length === 0 ? "" : ` for \`${dotted(path)}\``;
}

function inField(path: DataPath): string {
  return path.length === 0 ? "" : ` in \`${dotted(path)}\``;
}

function dotted(path: DataPath): string {
  return path.map(String).join(".");
}

function list(names: readonly string[]): string {
  return names.map((name) => `\`${name}\``).join(", ");
}

/** A value as it stands; of long text the beginning. */
function show(value: unknown): string {
  if (value === "") return "empty text";
  if (typeof value === "object") return typeOf(value);
  const text = String(value);
  return text.length > longest ? `\`${text.slice(0, longest).trimEnd()}…\`` : `\`${text}\``;
}

function typeOf(value: unknown): string {
  if (value === null) return "empty value";
  if (typeof value === "number" && !Number.isFinite(value)) return `\`${value}\``;
  return Array.isArray(value) ? "list" : typeName(typeof value);
}

/** Characters of a value that a message shows. */
const longest = 60;

const typeNames: Record<string, string> = {
  string: "text",
  object: "map",
  record: "map",
  array: "list",
  boolean: "true or false",
  int: "whole number",
};

function typeName(name: string): string {
  return typeNames[name] ?? name;
}
