/** One line in a report that waives a rule, with the reason: `waive: { "sourcing/bare": "the outlet gave no more" }`. */
import { z } from "zod";
import { type JudgedProblem, waivableCodes } from "./severity.ts";

const shortestReason = 10;

const reasonSchema = z
  .string()
  .refine((reason) => reason.trim().length >= shortestReason, {
    error: ({ input }) => `Unexpected reason \`${input}\`, expected at least ${shortestReason} characters`,
  })
  .describe("why the rule does not hold for this report");

/** Code → reason. */
export const waiveSchema = z
  .strictObject(Object.fromEntries(waivableCodes.map((code) => [code, reasonSchema.optional()])))
  .optional()
  .describe("rules that do not hold for this report, each with the reason");

/** A problem that a report answers for itself. */
export interface WaivedProblem extends JudgedProblem {
  reason: string;
}
