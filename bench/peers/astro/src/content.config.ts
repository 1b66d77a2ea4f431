import { defineCollection } from "astro:content";
import { glob } from "astro/loaders";
import { reportSchema, thingSchema } from "../shared/schemas.ts";

export const collections = {
  reports: defineCollection({
    loader: glob({ base: "./src/content/reports", pattern: "**/*.md" }),
    schema: reportSchema,
  }),
  things: defineCollection({
    loader: glob({ base: "./src/content/things", pattern: "**/*.yaml" }),
    schema: thingSchema,
  }),
};
