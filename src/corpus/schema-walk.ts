/** What a schema says of a path in the data: which fields there are, and what they are for. */
import { z } from "zod";

export type DataPath = readonly PropertyKey[];

/** The value at a path; `undefined` where there is none. */
export function valueAt(data: unknown, path: DataPath): unknown {
  const step = (value: unknown, key: PropertyKey): unknown =>
    typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined;
  return path.reduce<unknown>(step, data);
}

/** What the field at a path is for, from its description in the schema: “`via` is the id of …”. */
export function purposeAt(schema: z.ZodType, path: DataPath): string | undefined {
  const description = schemasAt(schema, path)
    .map(describe)
    .find((text) => text !== undefined);
  return description === undefined ? undefined : `\`${String(path.at(-1))}\` is ${description}.`;
}

/** The names of the fields of the map at a path, in the shape that shares most fields with the value. */
export function fieldsAt(schema: z.ZodType, path: DataPath, value: unknown): string[] {
  const present = typeof value === "object" && value !== null ? Object.keys(value) : [];
  const shared = (keys: string[]): number => keys.filter((key) => present.includes(key)).length;
  const shapes = schemasAt(schema, path)
    .map(unwrap)
    .filter((found) => found instanceof z.ZodObject)
    .map((found) => Object.keys(found.shape));
  return shapes.sort((a, b) => shared(b) - shared(a))[0] ?? [];
}

/** The schemas that may apply at a path; several where a union is on the way. */
function schemasAt(schema: z.ZodType, path: DataPath): z.ZodType[] {
  const inner = unwrap(schema);
  const [key, ...rest] = path;
  const options = inner instanceof z.ZodUnion ? inner.options.flatMap((one) => schemasAt(one as z.ZodType, path)) : [];
  if (key === undefined) return [schema, ...options];
  if (options.length > 0) return options;
  const next = childOf(inner, String(key));
  return next === undefined ? [] : schemasAt(next, rest);
}

function childOf(schema: z.ZodType, key: string): z.ZodType | undefined {
  if (schema instanceof z.ZodObject) return schema.shape[key] as z.ZodType | undefined;
  if (schema instanceof z.ZodArray) return schema.element as z.ZodType;
  if (schema instanceof z.ZodRecord) return schema.valueType as z.ZodType;
  return undefined;
}

function describe(schema: z.ZodType): string | undefined {
  const inner = unwrap(schema);
  return schema.description ?? (inner === schema ? undefined : describe(inner));
}

function unwrap(schema: z.ZodType): z.ZodType {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return unwrap(schema.unwrap() as z.ZodType);
  return schema;
}
