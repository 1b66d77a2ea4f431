/** What a person fills in, field by field: the zod schemas, without what only a program needs. */
import { z } from "zod";
import type { CollectionName } from "../domain/collection.ts";
import { localTextSchema } from "../domain/language.ts";
import { isIdText, knownText } from "./known-schemas.ts";
import { collectionOfField } from "./references.ts";

export type Shape =
  | { kind: "text"; least?: number; most?: number; pattern?: string; example?: string }
  | { kind: "number"; whole: boolean; least?: number; most?: number }
  | { kind: "flag" }
  | { kind: "choice"; values: string[] }
  /** The id of something in a collection; without one, a name that is local to its file. */
  | { kind: "id"; collection?: CollectionName }
  /** Text, or a map by language. */
  | { kind: "wording" }
  | { kind: "list"; of: Shape; least: number }
  | { kind: "map"; fields: Field[] }
  /** A map whose keys are names that its writer chooses, or codes of ours. */
  | { kind: "record"; of: Shape }
  | { kind: "oneOf"; shapes: Shape[] };

export interface Field {
  name: string;
  /** What it is for, as the schema describes it. */
  description: string;
  required: boolean;
  shape: Shape;
}

/** The fields of a schema that is a map. */
export function fieldsOf(schema: z.ZodType): Field[] {
  const shape = shapeOf(schema, "");
  if (shape.kind !== "map") throw new Error(`Unexpected schema of a ${shape.kind}, expected one of a map`);
  return shape.fields;
}

/** `name` is that of the field; ids refer by it. */
function shapeOf(schema: z.ZodType, name: string): Shape {
  const inner = unwrap(schema);
  if (inner === localTextSchema) return { kind: "wording" };
  if (inner instanceof z.ZodObject) return mapOf(inner);
  if (inner instanceof z.ZodArray)
    return { kind: "list", of: shapeOf(inner.element as z.ZodType, name), least: limitsOf(inner).minItems ?? 0 };
  if (inner instanceof z.ZodRecord) return { kind: "record", of: shapeOf(inner.valueType as z.ZodType, name) };
  if (inner instanceof z.ZodUnion)
    return { kind: "oneOf", shapes: inner.options.map((one) => shapeOf(one as z.ZodType, name)) };
  return leafOf(inner, name);
}

/** A map with names that no field could have, such as codes of problems, is a record with fixed keys. */
function mapOf(schema: z.ZodObject): Shape {
  const names = Object.keys(schema.shape);
  const [first] = names;
  if (first !== undefined && names.every((name) => name.includes("/")))
    return { kind: "record", of: shapeOf(schema.shape[first] as z.ZodType, first) };
  return { kind: "map", fields: names.map((name) => fieldOf(name, schema.shape[name] as z.ZodType)) };
}

function fieldOf(name: string, schema: z.ZodType): Field {
  return {
    name,
    description: descriptionOf(schema) ?? "",
    required: !(schema instanceof z.ZodOptional || schema instanceof z.ZodDefault),
    shape: shapeOf(schema, name),
  };
}

function leafOf(schema: z.ZodType, name: string): Shape {
  if (isIdText(schema)) return idOf(name);
  if (schema instanceof z.ZodEnum) return { kind: "choice", values: schema.options.map(String) };
  if (schema instanceof z.ZodBoolean) return { kind: "flag" };
  if (schema instanceof z.ZodNumber) return numberOf(schema);
  if (schema instanceof z.ZodString || schema instanceof z.ZodURL) return textOf(schema);
  throw new Error(`Unexpected schema \`${schema.type}\` of \`${name}\`, expected a kind of \`src/schemas/shape.ts\``);
}

function idOf(name: string): Shape {
  const collection = collectionOfField(name);
  return { kind: "id", ...(collection ? { collection } : {}) };
}

function numberOf(schema: z.ZodNumber): Shape {
  const { type, minimum, maximum } = limitsOf(schema);
  return { kind: "number", whole: type === "integer", ...bounds(minimum, maximum) };
}

function textOf(schema: z.ZodType): Shape {
  const { minLength, maxLength, pattern } = limitsOf(schema);
  const form = knownText(schema) ?? (pattern === undefined ? {} : { pattern });
  return { kind: "text", ...bounds(minLength, maxLength), ...form };
}

/** What zod tells other tools of a schema. */
function limitsOf(schema: z.ZodType): z.core.JSONSchema.BaseSchema {
  return z.toJSONSchema(schema, { io: "input" }) as z.core.JSONSchema.BaseSchema;
}

/** Without the ends that a whole number of JavaScript has by itself. */
function bounds(least?: number, most?: number): { least?: number; most?: number } {
  return {
    ...(least !== undefined && least > Number.MIN_SAFE_INTEGER ? { least } : {}),
    ...(most !== undefined && most < Number.MAX_SAFE_INTEGER ? { most } : {}),
  };
}

function descriptionOf(schema: z.ZodType): string | undefined {
  const inner =
    schema instanceof z.ZodOptional || schema instanceof z.ZodDefault ? (schema.unwrap() as z.ZodType) : schema;
  return schema.description ?? (inner === schema ? undefined : descriptionOf(inner));
}

/** The schema itself, whatever repeats it with another description or makes it optional. */
function unwrap(schema: z.ZodType): z.ZodType {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return unwrap(schema.unwrap() as z.ZodType);
  return isWording(schema) ? localTextSchema : schema;
}

function isWording(schema: z.ZodType): boolean {
  return schema === localTextSchema || (schema._zod.parent !== undefined && isWording(schema._zod.parent as z.ZodType));
}
