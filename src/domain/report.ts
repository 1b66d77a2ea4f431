/** A report: the digest or analysis of published reporting that the site exists for. */
import { z } from "zod";
import { calendarDateSchema, compareDates, compareText, publicationDateSchema } from "./calendar-date.ts";
import type { Language } from "./language.ts";
import type { Outline } from "./outline.ts";
import { partySchema } from "./reference.ts";
import { idSchema } from "./slug.ts";
import { sourceSchema } from "./source.ts";
import { waiveSchema } from "./waiver.ts";
import { webAddressSchema } from "./web-address.ts";

export const reportKinds = ["digest", "analysis", "explainer", "chronology"] as const;
export type ReportKind = (typeof reportKinds)[number];

const originalSchema = z.strictObject({
  outlet: idSchema.describe("the id of the outlet that published it, such as `reuters`"),
  title: z.string().min(1).describe("the title as published"),
  url: webAddressSchema,
  published: publicationDateSchema,
  archived: webAddressSchema.optional(),
});

const responseSchema = z.strictObject({
  party: partySchema,
  askedBy: idSchema.optional().describe("the id of the outlet that asked"),
  answer: z.string().min(1).describe("`none`, `declined`, `no comment`, or what they answered, beginning with a verb"),
  on: calendarDateSchema,
});

/** What a note at the head of a report says: that it was wrong, unclear, or not complete, or that it no longer stands. */
export const correctionKinds = ["correction", "clarification", "update", "retraction"] as const;
export type CorrectionKind = (typeof correctionKinds)[number];

const correctionSchema = z.strictObject({
  on: calendarDateSchema,
  kind: z
    .enum(correctionKinds)
    .default("correction")
    .describe(`one of ${correctionKinds.map((kind) => `\`${kind}\``).join(", ")}`),
  text: z.string().min(1).describe("what was wrong, and what is right"),
});

/** Characters are counted as JavaScript counts them, which is right for the languages that we serve. */
function wrongLength(expected: string) {
  return ({ input }: { input?: unknown }) =>
    `Unexpected summary of ${String(input).length} characters, expected ${expected}`;
}

export const reportSchema = z.strictObject({
  title: z.string().min(1).describe("the headline, without a full stop"),
  summary: z
    .string()
    .min(60, { error: wrongLength("at least 60") })
    .max(300, { error: wrongLength("at most 300") })
    .describe("the standfirst, 60 to 300 characters"),
  date: calendarDateSchema,
  updated: calendarDateSchema.optional(),
  draft: z.boolean().optional().describe("`true` while the report is being written; readers do not see it"),
  embargo: calendarDateSchema
    .optional()
    .describe("when readers may see it: a minute with its zone, or a day, which begins in the time zone of the site"),
  kind: z.enum(reportKinds).describe(`one of ${reportKinds.map((kind) => `\`${kind}\``).join(", ")}`),
  authors: z.array(idSchema).min(1).describe("a list of ids of files in `content/authors/`"),
  topics: z.array(idSchema).default([]).describe("a list of ids of files in `content/topics/`"),
  storylines: z.array(idSchema).default([]).describe("a list of ids of files in `content/storylines/`"),
  restsOn: z.array(originalSchema).min(1).describe("the published reporting that the report rests on, at least one"),
  sources: z.record(idSchema, sourceSchema).default({}).describe("who said it, by an id local to the report"),
  responses: z.array(responseSchema).default([]).describe("who was asked, and what came back"),
  corrections: z.array(correctionSchema).default([]).describe("dated corrections, each with what was wrong"),
  waive: waiveSchema,
});

export type ReportHead = z.infer<typeof reportSchema>;
export type Original = ReportHead["restsOn"][number];
export type Response = ReportHead["responses"][number];
export type Correction = ReportHead["corrections"][number];

export interface Report extends ReportHead {
  /** `2024/04/slug`: the same for a report and its translations. */
  id: string;
  language: Language;
  /** Path of the file, relative to the content folder. */
  path: string;
  outline: Outline;
}

/** Orders reports newest first; ties by id, then language. */
export function newestFirst(a: Report, b: Report): number {
  return compareDates(b.date, a.date) || compareText(a.id, b.id) || compareText(a.language, b.language);
}
