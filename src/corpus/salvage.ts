/**
 * What can still be judged of a head that does not fit its schema: the fields that are right, and neutral values for
 * the others. One mistyped field must not hide that an author does not exist. Nothing salvaged is ever published.
 */
import type { z } from "zod";
import { type CollectionName, collections } from "../domain/collection.ts";

/** Values that no check complains of, for required fields. */
function neutral(collection: CollectionName, id: string): Record<string, unknown> {
  const month = `${id.slice(0, 7).replace("/", "-")}-01`;
  const report = {
    ...text("title", "summary"),
    ...lists("authors", "topics", "storylines", "restsOn", "responses", "corrections"),
  };
  const values: Partial<Record<CollectionName, Record<string, unknown>>> = {
    reports: { ...report, date: month, kind: "digest", sources: {} },
    pages: text("title", "summary"),
    storylines: { ...text("title", "summary"), began: "0001", ...lists("keyEvents") },
    events: { ...text("title", "summary"), date: "0001", ...lists("places", "involves", "storylines", "statedBy") },
    claims: { wording: "", ...lists("about", "events", "storylines", "positions", "assessments") },
    figures: { ...text("name", "unit", "summary"), ...lists("events", "storylines", "readings") },
  };
  return values[collection] ?? text("name", "description");
}

function text(...fields: string[]): Record<string, unknown> {
  return Object.fromEntries(fields.map((field) => [field, ""]));
}

function lists(...fields: string[]): Record<string, unknown> {
  return Object.fromEntries(fields.map((field) => [field, []]));
}

/** The salvaged head; `undefined` where there is no map of fields at all. */
export function salvage(collection: CollectionName, id: string, raw: unknown): unknown {
  if (!isMap(raw)) return undefined;
  const data = neutral(collection, id);
  const shape = (collections[collection].schema as z.ZodObject).shape;
  for (const [key, schema] of Object.entries(shape)) {
    const value: unknown = Reflect.get(raw, key);
    const result = (schema as z.ZodType).safeParse(value);
    if (result.success && result.data !== undefined) data[key] = result.data;
    else if (key === "sources" && isMap(value)) data[key] = salvageSources(value);
  }
  return data;
}

/** Sources are kept with what is text in them, so that a bad one does not make every link to a source an error. */
function salvageSources(sources: object): Record<string, object> {
  const texts = (source: unknown): [string, unknown][] =>
    isMap(source) ? Object.entries(source).filter(([, value]) => typeof value === "string") : [];
  return Object.fromEntries(Object.entries(sources).map(([id, source]) => [id, Object.fromEntries(texts(source))]));
}

function isMap(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
