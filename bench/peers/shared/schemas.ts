import { z } from "astro/zod";

const ids = z.array(z.string());

/** What stands in the head of a report beside its title. */
export const reportFields = {
  description: z.string().max(300),
  date: z.coerce.date(),
  form: z.enum(["digest", "analysis", "explainer", "chronology"]),
  authors: ids,
  topics: ids,
  people: ids,
  organisations: ids,
  places: ids,
  outlets: ids,
  originals: z.array(z.object({ outlet: z.string(), title: z.string(), url: z.url(), published: z.string() })),
  sources: z.array(
    z.object({
      id: z.string(),
      person: z.string().optional(),
      described: z.string().optional(),
      anonymous: z.string().optional(),
      via: z.string(),
    }),
  ),
  responses: z.array(z.object({ party: z.string(), askedBy: z.string(), answer: z.string(), on: z.string() })),
};

export const reportSchema = z.object({ title: z.string(), ...reportFields });

export const thingSchema = z.object({ name: z.string(), description: z.string() });
