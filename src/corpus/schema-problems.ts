/** Zod's issues in the words of an editor: what stands there, what was expected, where, and what the field is for. */
import { z } from "zod";
import { didYouMean } from "../domain/nearest.ts";
import type { Problem, ProblemCode } from "../domain/problem.ts";
import type { ParsedDocument } from "./document.ts";

type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];
type FoundProblem = Omit<Problem, "path">;

/** All problems that a schema finds in a document. */
export function schemaProblems(error: z.ZodError, schema: z.ZodType, document: ParsedDocument): FoundProblem[] {
  return error.issues.flatMap((issue) => problemsOf(issue, [], schema, document));
}

function problemsOf(issue: Issue, parent: Path, schema: z.ZodType, document: ParsedDocument): FoundProblem[] {
  const path = [...parent, ...issue.path];
  if (issue.code === "invalid_union" && issue.errors.length > 0) {
    return closestBranch(issue.errors).flatMap((inner) => problemsOf(inner, path, schema, document));
  }
  if (issue.code === "invalid_key") return [badKey(path, document)];
  if (issue.code === "unrecognized_keys") return issue.keys.map((key) => unknownField(key, path, issue, schema, document));
  const value = valueAt(document.data, path);
  if (issue.code === "invalid_type" || value === undefined) {
    return [value === undefined ? missingField(path, schema, document) : wrongType(value, path, issue, schema, document)];
  }
  return [wrongValue(value, path, issue, schema, document)];
}

/** Of the shapes that a value could have, the one that it comes closest to: the fewest issues, unknown fields first of all. */
function closestBranch(branches: Issue[][]): Issue[] {
  const weight = (issues: Issue[]): number =>
    issues.reduce((sum, issue) => sum + (issue.code === "unrecognized_keys" ? issue.keys.length * 2 : 1) + (issue.path.length === 0 && issue.code === "invalid_type" ? 3 : 0), 0);
  return branches.reduce((best, branch) => (weight(branch) < weight(best) ? branch : best));
}

function unknownField(key: string, path: Path, issue: Issue, schema: z.ZodType, document: ParsedDocument): FoundProblem {
  const known = fieldsAt(schema, path, valueAt(document.data, path));
  return {
    place: document.placeOf([...path, key], "key"),
    code: "field/unknown",
    message: `Unexpected field \`${key}\`${inField(path)}${known.length > 0 ? `, expected one of ${list(known)}${didYouMean(key, known)}` : `: ${issue.message}`}`,
  };
}

function badKey(path: Path, document: ParsedDocument): FoundProblem {
  return {
    place: document.placeOf(path, "key"),
    code: "field/value",
    message: `Unexpected id \`${String(path.at(-1))}\`${inField(path.slice(0, -1))}, expected lower-case letters, digits and hyphens`,
  };
}

function missingField(path: Path, schema: z.ZodType, document: ParsedDocument): FoundProblem {
  return {
    place: document.placeOf(path.slice(0, -1), "key"),
    code: "field/missing",
    message: `Missing field \`${String(path.at(-1))}\`${inField(path.slice(0, -1))}`,
    remedy: purpose(path, schema),
  };
}

function wrongType(value: unknown, path: Path, issue: Issue & { code: string }, schema: z.ZodType, document: ParsedDocument): FoundProblem {
  const expected = "expected" in issue ? typeName(String(issue.expected)) : "another type";
  return {
    place: document.placeOf(path),
    code: "field/type",
    message: `Unexpected ${typeOf(value)}${fieldName(path)}, expected ${expected}`,
    remedy: purpose(path, schema),
  };
}

function wrongValue(value: unknown, path: Path, issue: Issue, schema: z.ZodType, document: ParsedDocument): FoundProblem {
  const code = issue.code === "custom" ? ((issue.params?.code as ProblemCode | undefined) ?? "field/value") : "field/value";
  return { place: document.placeOf(path), code, message: valueMessage(value, path, issue), remedy: issue.code === "invalid_value" ? undefined : purpose(path, schema) };
}

function valueMessage(value: unknown, path: Path, issue: Issue): string {
  if (issue.code === "invalid_value") {
    const known = issue.values.map(String);
    return `Unexpected ${show(value)}${fieldName(path)}, expected one of ${list(known)}${didYouMean(String(value), known)}`;
  }
  if (issue.code === "too_small" && (value === "" || (Array.isArray(value) && value.length === 0))) {
    return `Unexpected empty ${Array.isArray(value) ? "list" : "text"}${fieldName(path)}, expected at least one ${Array.isArray(value) ? "item" : "word"}`;
  }
  if (issue.code === "too_small" && typeof value === "number") return `Unexpected ${show(value)}${fieldName(path)}, expected at least ${issue.minimum}`;
  if (issue.code === "too_big" && typeof value === "number") return `Unexpected ${show(value)}${fieldName(path)}, expected at most ${issue.maximum}`;
  return issue.message.startsWith("Unexpected") ? `${issue.message}${fieldName(path)}` : `Unexpected ${show(value)}${fieldName(path)}`;
}

/** `field \`date\`` as a clause; nothing for the whole file. */
function fieldName(path: Path): string {
  return path.length === 0 ? "" : ` for \`${dotted(path)}\``;
}

function inField(path: Path): string {
  return path.length === 0 ? "" : ` in \`${dotted(path)}\``;
}

function dotted(path: Path): string {
  return path.map(String).join(".");
}

function list(names: readonly string[]): string {
  return names.map((name) => `\`${name}\``).join(", ");
}

function show(value: unknown): string {
  return typeof value === "object" ? typeOf(value) : `\`${String(value)}\``;
}

function typeOf(value: unknown): string {
  if (value === null) return "empty value";
  return Array.isArray(value) ? "list" : typeName(typeof value);
}

function typeName(name: string): string {
  const names: Record<string, string> = { string: "text", object: "map", record: "map", array: "list", boolean: "true or false" };
  return names[name] ?? name;
}

function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, key) => (typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined), data);
}

/** What the field is for, from its description in the schema. */
function purpose(path: Path, schema: z.ZodType): string | undefined {
  const description = schemasAt(schema, path)
    .map((found) => describe(found))
    .find((text) => text !== undefined);
  return description === undefined ? undefined : `\`${String(path.at(-1))}\` is ${description}.`;
}

function describe(schema: z.ZodType): string | undefined {
  return schema.description ?? (unwrap(schema) === schema ? undefined : describe(unwrap(schema)));
}

/** The names of the fields of the map at a path, in the shape that the value comes closest to. */
function fieldsAt(schema: z.ZodType, path: Path, value: unknown): string[] {
  const shapes = schemasAt(schema, path)
    .map((found) => unwrap(found))
    .filter((found) => found instanceof z.ZodObject)
    .map((found) => Object.keys(found.shape));
  const present = typeof value === "object" && value !== null ? Object.keys(value) : [];
  const shared = (keys: string[]): number => keys.filter((key) => present.includes(key)).length;
  return shapes.sort((a, b) => shared(b) - shared(a))[0] ?? [];
}

/** The schemas that may apply at a path; several where a union is on the way. */
function schemasAt(schema: z.ZodType, path: Path): z.ZodType[] {
  const inner = unwrap(schema);
  if (inner instanceof z.ZodUnion) return inner.options.flatMap((option) => schemasAt(option as z.ZodType, path));
  if (path.length === 0) return [schema];
  const [key, ...rest] = path;
  if (inner instanceof z.ZodObject) return key !== undefined && key in inner.shape ? schemasAt(inner.shape[String(key)], rest) : [];
  if (inner instanceof z.ZodArray) return schemasAt(inner.element as z.ZodType, rest);
  if (inner instanceof z.ZodRecord) return schemasAt(inner.valueType as z.ZodType, rest);
  return [];
}

function unwrap(schema: z.ZodType): z.ZodType {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return unwrap(schema.unwrap() as z.ZodType);
  return schema;
}
