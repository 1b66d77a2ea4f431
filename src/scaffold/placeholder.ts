/** What stands in a new file where nobody has written yet, as lines of YAML. */
import { stringify } from "yaml";
import { newMark } from "../domain/unfinished.ts";
import type { Field, Shape } from "../schemas/shape.ts";

/** `"TODO(new): the headline, without a full stop"`: `check` finds it and says what is wanted. */
export function marked(what: string): string {
  return JSON.stringify(`${newMark} ${what.replaceAll('"', "'")}`);
}

/** A field with its value. */
export function filledLines(name: string, value: unknown): string[] {
  const isList = Array.isArray(value) && value.every((one) => typeof one !== "object");
  const text = isList
    ? `${name}: ${stringify(value, { lineWidth: 0, collectionStyle: "flow", flowCollectionPadding: false })}`
    : stringify({ [name]: value }, { lineWidth: 0 });
  return text.trimEnd().split("\n");
}

/** A required field that waits for its value. */
export function wantedLines({ name, description, shape }: Field): string[] {
  if (shape.kind === "map") return [`# ${description}`, `${name}:`, ...indent(wantedOf(shape.fields))];
  if (shape.kind === "list" && shape.of.kind === "map") {
    const [first = "", ...others] = wantedOf(shape.of.fields);
    return [`# ${description}`, `${name}:`, `  - ${first}`, ...others.map((line) => `    ${line}`)];
  }
  return [shape.kind === "list" ? `${name}: [${marked(description)}]` : `${name}: ${marked(description)}`];
}

/** The required fields of a map, each on a line; its other fields as one comment on what else there is. */
function wantedOf(fields: Field[]): string[] {
  const others = fields.filter(({ required }) => !required).map(({ name, description }) => `# ${name}: ${description}`);
  return [...fields.filter(({ required }) => required).flatMap(wantedLines), ...others];
}

/** An optional field as a comment: what it is for, and how it is written. */
export function offeredLines({ name, description, shape }: Field): string[] {
  return [`# ${description}`, ...exampleLines(name, shape).map((line) => `# ${line}`)];
}

function exampleLines(name: string, shape: Shape): string[] {
  if (shape.kind === "list") {
    return shape.of.kind === "map" ? [`${name}:`, `  - ${exampleOf(shape.of)}`] : [`${name}: [${exampleOf(shape.of)}]`];
  }
  if (shape.kind !== "record") return [`${name}: ${exampleOf(shape)}`];
  const shapes = shape.of.kind === "oneOf" ? shape.of.shapes : [shape.of];
  return [`${name}:`, ...shapes.map((one) => `  a-name: ${exampleOf(one)}`)];
}

function exampleOf(shape: Shape): string {
  if (shape.kind === "map") {
    const fields = shape.fields.filter(({ required }) => required);
    const shown = fields.length > 0 ? fields : shape.fields.slice(0, 1);
    return `{ ${shown.map(({ name, shape: inner }) => `${name}: ${exampleOf(inner)}`).join(", ")} }`;
  }
  if (shape.kind === "list") return `[${exampleOf(shape.of)}]`;
  if (shape.kind === "choice") return shape.values[0] ?? "…";
  if (shape.kind === "flag") return "true";
  if (shape.kind === "number") return String(Math.max(shape.least ?? 1, 0));
  if (shape.kind === "id") return "an-id";
  return (shape.kind === "text" && shape.example) || "…";
}

function indent(lines: string[]): string[] {
  return lines.map((line) => `  ${line}`);
}
