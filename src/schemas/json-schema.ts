/** The JSON Schema of each collection, for editors' tools. */
import { z } from "zod";
import { type CollectionName, collectionNames, collections } from "../domain/collection.ts";
import { siteSchema } from "../domain/site.ts";
import { knownText } from "./known-schemas.ts";

export type JsonSchema = z.core.JSONSchema.BaseSchema;

/** File name → schema; `report.schema.json` is that of one report's head. */
export function jsonSchemas(): Map<string, JsonSchema> {
  const ofCollections = collectionNames.map((name): [string, JsonSchema] => [
    schemaFile(name),
    jsonSchemaOf(collections[name].schema, titleOf(name)),
  ]);
  return new Map([...ofCollections, ["site.schema.json", jsonSchemaOf(siteSchema, "The settings of a site")]]);
}

export function schemaFile(name: CollectionName): string {
  return `${collections[name].noun}.schema.json`;
}

function titleOf(name: CollectionName): string {
  const { format, noun } = collections[name];
  return format === "markdown" ? `The head of a ${noun}` : `The file of ${/^[aeiou]/.test(noun) ? "an" : "a"} ${noun}`;
}

/**
 * What an editor may write. Checks that are functions have no place in a JSON Schema: where they look for a form, its
 * pattern stands for them; all else is for `check` to say.
 */
function jsonSchemaOf(schema: z.ZodType, title: string): JsonSchema {
  const written = z.toJSONSchema(schema, {
    io: "input",
    target: "draft-07",
    unrepresentable: "throw",
    override: ({ zodSchema, jsonSchema }) => {
      const form = knownText(zodSchema as unknown as z.ZodType);
      if (form && jsonSchema.type === "string") jsonSchema.pattern = form.pattern;
      if (jsonSchema.description) jsonSchema.description = sentence(jsonSchema.description);
    },
  }) as JsonSchema;
  const { $schema, ...rest } = written;
  return { ...($schema === undefined ? {} : { $schema }), title, ...rest };
}

/** Descriptions continue “`title` is …”; alone they begin like a sentence. */
function sentence(description: string): string {
  return description.charAt(0).toUpperCase() + description.slice(1);
}
