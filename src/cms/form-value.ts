/**
 * Values as a form holds them: a form has no maps with free keys and no values of several kinds, so that sources are a
 * list, texts are maps by language, and what may be of several kinds says of which it is.
 */
import type { Field, Shape } from "../schemas/shape.ts";

/** Says in a form which of several kinds a value is. */
export const kindKey = "kindOf";

/** The name of an entry of a map, in the list that a form makes of it. */
export const nameKey = "id";

type Plain = Record<string, unknown>;

/** The value for the form. What does not have the shape is handed on as it is. */
export function toForm(shape: Shape, value: unknown, language: string): unknown {
  if (value === undefined || value === null) return value;
  if (shape.kind === "wording") return typeof value === "string" ? { [language]: value } : value;
  if (shape.kind === "list" && Array.isArray(value)) return value.map((one) => toForm(shape.of, one, language));
  if (shape.kind === "oneOf") return oneOfToForm(shape.shapes, value, language);
  if (!isPlain(value)) return value;
  if (shape.kind === "map") return mapToForm(shape.fields, value, language);
  if (shape.kind !== "record" || shape.of.kind === "text") return value;
  return Object.entries(value).map(([id, one]) => ({ [nameKey]: id, ...asPlain(toForm(shape.of, one, language)) }));
}

/** The fields that the shape has in its order, then those that it has not. */
export function mapToForm(fields: readonly Field[], value: Plain, language: string): Plain {
  const shapes = new Map(fields.map(({ name, shape }) => [name, shape]));
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => {
      const shape = shapes.get(name);
      return [name, shape ? toForm(shape, one, language) : one];
    }),
  );
}

function oneOfToForm(shapes: readonly Shape[], value: unknown, language: string): unknown {
  const shape = shapes.find((one) => (one.kind === "map" ? isPlain(value) && hasFirst(one, value) : !isPlain(value)));
  if (!shape) return value;
  const content = shape.kind === "map" ? asPlain(toForm(shape, value, language)) : { [plainName]: value };
  return { [kindKey]: kindName(shape), ...content };
}

/** The field that holds a value which is no map, where it might have been one. */
export const plainName = "value";

/** A shape of several is named by its first field; the plain one has a name of its own. */
export function kindName(shape: Shape): string {
  return shape.kind === "map" ? (shape.fields[0]?.name ?? "") : plainName;
}

/** The value as the file has it; `undefined` where nothing was filled in. */
export function fromForm(shape: Shape, value: unknown, language: string): unknown {
  if (shape.kind === "flag") return value === true ? true : undefined;
  if (shape.kind === "wording") return wordingFromForm(value, language);
  if (Array.isArray(value)) return listFromForm(shape, value, language);
  if (isPlain(value)) return plainFromForm(shape, value, language);
  return (typeof value === "string" ? value.trim() || undefined : value) ?? undefined;
}

function listFromForm(shape: Shape, value: unknown[], language: string): unknown {
  if (shape.kind === "record") return recordFromForm(shape.of, value, language);
  if (shape.kind !== "list") return unlessEmpty(value);
  return unlessEmpty(value.map((one) => fromForm(shape.of, one, language)).filter((one) => one !== undefined));
}

function plainFromForm(shape: Shape, value: Plain, language: string): unknown {
  if (shape.kind === "oneOf") return oneOfFromForm(shape.shapes, value, language);
  return unlessEmpty(shape.kind === "map" ? mapFromForm(shape.fields, value, language) : value);
}

/** What a form says of each field; what it does not know is kept. */
export function mapFromForm(fields: readonly Field[], value: Plain, language: string): Plain {
  const shapes = new Map(fields.map(({ name, shape }) => [name, shape]));
  const entries = Object.entries(value).map(([name, one]): [string, unknown] => {
    const shape = shapes.get(name);
    return [name, shape ? fromForm(shape, one, language) : one];
  });
  return Object.fromEntries(entries.filter(([, one]) => one !== undefined));
}

function wordingFromForm(value: unknown, language: string): unknown {
  if (!isPlain(value)) return value || undefined;
  const filled = Object.entries(value).filter(([, text]) => typeof text === "string" && text.trim() !== "");
  if (filled.length === 0) return undefined;
  const [[only, text] = []] = filled;
  return filled.length === 1 && only === language ? text : Object.fromEntries(filled);
}

function oneOfFromForm(shapes: readonly Shape[], value: Plain, language: string): unknown {
  const { [kindKey]: kind, ...content } = value;
  const shape = shapes.find((one) => kindName(one) === kind);
  if (shape?.kind !== "map") return shape ? fromForm(shape, content[plainName], language) : content;
  // A form that was of another kind before may have kept the fields of that.
  const own = Object.entries(content).filter(([name]) => shape.fields.some((field) => field.name === name));
  return fromForm(shape, Object.fromEntries(own), language);
}

function recordFromForm(shape: Shape, value: unknown[], language: string): unknown {
  const entries = value
    .filter(isPlain)
    .map(({ [nameKey]: name, ...one }): [string, unknown] => [String(name ?? ""), fromForm(shape, one, language)]);
  return unlessEmpty(Object.fromEntries(entries.filter(([name, one]) => name !== "" && one !== undefined)));
}

function hasFirst(shape: Extract<Shape, { kind: "map" }>, value: Plain): boolean {
  return Object.hasOwn(value, kindName(shape));
}

function unlessEmpty(value: object): object | undefined {
  return Object.keys(value).length === 0 ? undefined : value;
}

function isPlain(value: unknown): value is Plain {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function asPlain(value: unknown): Plain {
  return isPlain(value) ? value : {};
}
