/** Actors and places: what reports mention. */
import { z } from "zod";
import { type LocalText, localTextSchema } from "./language.ts";
import { idSchema } from "./slug.ts";
import { webAddressSchema } from "./web-address.ts";

const aliasesSchema = z
  .strictObject({ en: z.array(z.string().min(1)), uk: z.array(z.string().min(1)), ru: z.array(z.string().min(1)) })
  .partial()
  .optional()
  .describe("other names, a list by language");

const named = {
  name: localTextSchema.describe("the name, as text or as a map by language"),
  aliases: aliasesSchema,
  description: localTextSchema.describe("one neutral line without a full stop"),
};

const wikidata = z
  .string()
  .regex(/^Q\d+$/, { error: ({ input }) => `Unexpected Wikidata id \`${input}\`, expected \`Q\` and digits` })
  .optional()
  .describe("the Wikidata id, such as `Q7747`");

export const personSchema = z.strictObject({ ...named, wikidata });
export const organisationSchema = z.strictObject({ ...named, wikidata });

export const placeKinds = ["country", "region", "city", "venue"] as const;

export const placeSchema = z.strictObject({
  ...named,
  wikidata,
  kind: z.enum(placeKinds).describe("`country`, `region`, `city` or `venue`"),
  within: idSchema.optional().describe("the id of the place that it lies in"),
  coordinates: z
    .strictObject({
      latitude: z.number().min(-90).max(90).describe("degrees north, WGS 84"),
      longitude: z.number().min(-180).max(180).describe("degrees east, WGS 84"),
    })
    .optional()
    .describe("`{ latitude: …, longitude: … }` in degrees, WGS 84"),
});

export const outletKinds = [
  "agency",
  "newspaper",
  "magazine",
  "broadcaster",
  "online",
  "state media",
  "official body",
  "research",
] as const;

export const outletSchema = z.strictObject({
  ...named,
  kind: z.enum(outletKinds).describe(`one of ${outletKinds.map((kind) => `\`${kind}\``).join(", ")}`),
  country: idSchema.optional().describe("the id of a place"),
  owner: localTextSchema.optional().describe("who owns it"),
  site: webAddressSchema.optional().describe("the address of its site"),
});

export const topicSchema = z.strictObject(named);

/** A `person` or a `desk` answers for what it signs; a `program` writes and answers for nothing. */
export const authorKinds = ["person", "desk", "program"] as const;

export const authorSchema = z.strictObject({
  ...named,
  kind: z
    .enum(authorKinds)
    .optional()
    .describe(`who signs: ${authorKinds.map((kind) => `\`${kind}\``).join(", ")}`),
});

/** What people, organisations, places, outlets, topics and authors have in common. */
export interface Named {
  /** File name without the ending. */
  id: string;
  /** Path of the file, relative to the content folder. */
  path: string;
  name: LocalText;
  description: LocalText;
  aliases?: z.infer<typeof aliasesSchema>;
}

type Entry<Schema extends z.ZodType> = z.infer<Schema> & { id: string; path: string };
export type Person = Entry<typeof personSchema>;
export type Organisation = Entry<typeof organisationSchema>;
export type Place = Entry<typeof placeSchema>;
export type Outlet = Entry<typeof outletSchema>;
export type Topic = Entry<typeof topicSchema>;
export type Author = Entry<typeof authorSchema>;
