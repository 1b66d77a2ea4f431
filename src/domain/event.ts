/** A dated happening, and the reports that state it. */
import { z } from "zod";
import {
  compareText,
  dayOf,
  earliestMoment,
  historicalDateSchema,
  type Precision,
  precisionOf,
} from "./calendar-date.ts";
import { localTextSchema } from "./language.ts";
import { holderSchema, partySchema } from "./reference.ts";
import { idSchema } from "./slug.ts";

/** The id of a report: its folder and name. */
export const reportIdSchema = z
  .string()
  .regex(/^\d{4}\/\d{2}\/[a-z0-9-]+$/, "Unexpected report, expected an id such as `2024/04/slug`")
  .describe("the id of a report, such as `2024/04/slug`");

/** The id of a quote on the page of a report. */
export const quoteIdSchema = z
  .string()
  .regex(/^q-[0-9a-z]{7}$/, "Unexpected quote, expected an id such as `q-1a2b3c4`")
  .describe("the id of a quote in that report, such as `q-1a2b3c4`; `#` beside the quote on its page links it");

const statementSchema = z.strictObject({
  report: reportIdSchema,
  quote: quoteIdSchema.optional(),
  by: holderSchema.optional(),
  said: localTextSchema.optional().describe("what is stated there, where accounts differ"),
});

export const eventSchema = z.strictObject({
  title: localTextSchema.describe("what happened, in a few words"),
  summary: localTextSchema.describe("one to three sentences, attributed where accounts differ"),
  date: historicalDateSchema,
  until: historicalDateSchema.optional(),
  places: z.array(idSchema).default([]).describe("ids of the places where it happened, the main one first"),
  involves: z.array(partySchema).default([]).describe("who took part, as `person:…` or `org:…`"),
  storylines: z.array(idSchema).default([]).describe("a list of ids of files in `content/storylines/`"),
  statedBy: z.array(statementSchema).min(1).describe("the reports that state it, at least one"),
});

export interface HistoricalEvent extends z.infer<typeof eventSchema> {
  id: string;
  path: string;
}

/** The most exact first. */
const precisions: readonly Precision[] = ["minute", "day", "month", "year"];

/**
 * Orders events oldest first. Of one day, those whose minute is known come first, in order; what is only known to have
 * happened that day follows them. Ties by id.
 */
export function oldestFirst(a: HistoricalEvent, b: HistoricalEvent): number {
  const days = earliestMoment(dayOf(a.date)) - earliestMoment(dayOf(b.date));
  const exactness = precisions.indexOf(precisionOf(a.date)) - precisions.indexOf(precisionOf(b.date));
  const moments = days || exactness || earliestMoment(a.date) - earliestMoment(b.date);
  return moments || compareText(a.id, b.id);
}
