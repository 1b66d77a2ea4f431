/** A statement that can be true or false, and who holds what position on it. */
import { z } from "zod";
import { calendarDateSchema, compareDates } from "./calendar-date.ts";
import { quoteIdSchema, reportIdSchema } from "./event.ts";
import { localTextSchema } from "./language.ts";
import { holderSchema, partySchema } from "./reference.ts";
import { idSchema } from "./slug.ts";

export const stances = ["asserts", "denies", "disputes", "silent"] as const;
export type Stance = (typeof stances)[number];

export const claimStatuses = ["unconfirmed", "corroborated", "confirmed", "disputed", "refuted"] as const;
export type ClaimStatus = (typeof claimStatuses)[number];

const positionSchema = z.strictObject({
  holder: holderSchema,
  stance: z
    .enum(stances)
    .describe(
      "`asserts`, `denies`, `disputes` (questions it without denying it) or `silent` (was asked, did not answer)",
    ),
  on: calendarDateSchema,
  report: reportIdSchema,
  quote: quoteIdSchema.optional(),
  words: localTextSchema
    .optional()
    .describe("the position in a few words of ours, where it is narrower than the claim"),
});

const assessmentSchema = z.strictObject({
  on: calendarDateSchema,
  status: z.enum(claimStatuses).describe(`one of ${claimStatuses.map((status) => `\`${status}\``).join(", ")}`),
  text: localTextSchema.describe("why this status, in one to three sentences"),
});

export const claimSchema = z.strictObject({
  wording: localTextSchema.describe("the claim as a sentence that can be true or false"),
  about: z.array(partySchema).default([]).describe("whom it is about, as `person:…` or `org:…`"),
  events: z.array(idSchema).default([]).describe("a list of ids of files in `content/events/`"),
  storylines: z.array(idSchema).default([]).describe("a list of ids of files in `content/storylines/`"),
  positions: z.array(positionSchema).min(1).describe("who holds what position, at least one"),
  assessments: z.array(assessmentSchema).min(1).describe("our dated assessments, oldest first; the last one holds"),
});

export type Position = z.infer<typeof positionSchema>;
export type Assessment = z.infer<typeof assessmentSchema>;

export interface Claim extends z.infer<typeof claimSchema> {
  id: string;
  path: string;
}

/** The assessment that holds: the latest one. */
export function presentAssessment(claim: Pick<Claim, "assessments">): Assessment {
  const [first, ...others] = claim.assessments;
  if (!first) throw new Error("A claim has at least one assessment.");
  return others.reduce((latest, one) => (compareDates(one.on, latest.on) >= 0 ? one : latest), first);
}
