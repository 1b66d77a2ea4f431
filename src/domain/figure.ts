/** A number that moves: its readings, each with who gave it, when, and in which report it stands. */
import { z } from "zod";
import { calendarDateSchema } from "./calendar-date.ts";
import { quoteIdSchema, reportIdSchema } from "./event.ts";
import { localTextSchema } from "./language.ts";
import { holderSchema } from "./reference.ts";
import { idSchema } from "./slug.ts";

const count = z.number().nonnegative();

const rangeSchema = z
  .strictObject({ from: count, to: count })
  .refine(({ from, to }) => from <= to, { error: "Unexpected range, expected the lower end in `from`" });

const valueSchema = z
  .union([count, rangeSchema, z.strictObject({ atLeast: count })])
  .describe("a number, a range `{ from: …, to: … }`, or `{ atLeast: … }`");

const readingSchema = z.strictObject({
  on: calendarDateSchema,
  value: valueSchema,
  by: holderSchema,
  report: reportIdSchema,
  quote: quoteIdSchema.optional(),
  note: localTextSchema.optional().describe("what the number includes, or why it changed"),
});

export const figureSchema = z.strictObject({
  name: localTextSchema.describe("what is counted, in a few words"),
  unit: localTextSchema.describe("the unit, such as `people`"),
  summary: localTextSchema.describe("how the number moved and why, in one to three sentences"),
  events: z.array(idSchema).default([]).describe("a list of ids of files in `content/events/`"),
  storylines: z.array(idSchema).default([]).describe("a list of ids of files in `content/storylines/`"),
  readings: z.array(readingSchema).min(1).describe("the readings, at least one"),
});

export type FigureValue = z.infer<typeof valueSchema>;
export type Reading = z.infer<typeof readingSchema>;

export interface Figure extends z.infer<typeof figureSchema> {
  id: string;
  path: string;
}

/** The least and the most that a value stands for; `most` is missing where there is no upper end. */
export function boundsOf(value: FigureValue): { least: number; most?: number } {
  if (typeof value === "number") return { least: value, most: value };
  return "from" in value ? { least: value.from, most: value.to } : { least: value.atLeast };
}

/** The numbers that a value is written with. */
export function numbersOf(value: FigureValue): number[] {
  return typeof value === "number" ? [value] : Object.values(value);
}
