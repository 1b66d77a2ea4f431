import { defineCollection } from "astro:content";
import { docsLoader } from "@astrojs/starlight/loaders";
import { docsSchema } from "@astrojs/starlight/schema";
import { glob } from "astro/loaders";
import { z } from "astro/zod";
import { reportFields, thingSchema } from "../shared/schemas.ts";

export const collections = {
  docs: defineCollection({ loader: docsLoader(), schema: docsSchema({ extend: z.object(reportFields).partial() }) }),
  things: defineCollection({
    loader: glob({ base: "./src/content/things", pattern: "**/*.yaml" }),
    schema: thingSchema,
  }),
};
