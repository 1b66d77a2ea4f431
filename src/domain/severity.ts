/** How much a problem weighs, by its code: by default, and where `content/checks.yaml` says otherwise. */
import { type Problem, type ProblemCode, problemCodes } from "./problem.ts";

/** An error stops a build; a warning wants a look before publication; a hint is a suggestion. */
export const severities = ["error", "warning", "hint"] as const;
export type Severity = (typeof severities)[number];

/** What is no error unless `checks.yaml` makes it one. */
const defaults: Partial<Record<ProblemCode, Severity>> = {
  "claim/stale-assessment": "warning",
  "sourcing/bare": "warning",
  "sourcing/no-reason": "warning",
  "sourcing/plural": "warning",
  "sourcing/single-anonymous": "warning",
  "sourcing/anonymous-opinion": "hint",
  "sourcing/adjacent-quotes": "warning",
  "sourcing/less-precise": "hint",
  "sourcing/no-byline": "warning",
  "sourcing/silent-speaker": "warning",
  "prose/spelling": "hint",
  "link/unreachable": "hint",
  "link/moved": "hint",
  "publish/hidden-reference": "warning",
  "duplicate/original": "warning",
  "duplicate/text": "warning",
  "waiver/unused": "hint",
};

export function defaultSeverity(code: ProblemCode): Severity {
  return defaults[code] ?? "error";
}

/** Groups of codes that judge what is told. All others protect the build: without them pages would be wrong or missing. */
const adjustableGroups = [
  "source",
  "sourcing",
  "prose",
  "claim",
  "event",
  "figure",
  "translation",
  "duplicate",
  "publish",
  "waiver",
];

/** Codes of the link checks that ask other sites, and can be wrong about them. */
const adjustableLinks = ["link/unreachable", "link/moved"];

/** Whether `checks.yaml` may lower a code or switch it off. */
export function isAdjustable(code: ProblemCode): boolean {
  return adjustableGroups.includes(groupOf(code)) || adjustableLinks.includes(code);
}

/** Whether a report may waive a code, with a reason: only what is a matter of judgement. */
export function isWaivable(code: ProblemCode): boolean {
  return ["sourcing", "prose"].includes(groupOf(code));
}

export const waivableCodes = (Object.keys(problemCodes) as ProblemCode[]).filter(isWaivable);

/** What stands before the slash. */
export function groupOf(code: ProblemCode): string {
  return code.slice(0, code.indexOf("/"));
}

/** Code → severity, as `checks.yaml` has it; `off` where the code is not to be reported at all. */
export type SeveritySettings = ReadonlyMap<ProblemCode, Severity | "off">;

export function severityOf(code: ProblemCode, settings: SeveritySettings = new Map()): Severity | "off" {
  return settings.get(code) ?? defaultSeverity(code);
}

/** A problem whose weight has been settled. */
export interface JudgedProblem extends Problem {
  severity: Severity;
}

export function isError({ severity }: { severity: Severity }): boolean {
  return severity === "error";
}
