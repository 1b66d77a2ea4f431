import { dayOf, isBefore } from "../domain/calendar-date.ts";
import { datedReports, lastWritten } from "../domain/cited-report.ts";
import { type Claim, presentAssessment } from "../domain/claim.ts";
import type { Report } from "../domain/report.ts";
import type { CheckContext, Finding } from "./finding.ts";

/** The status of a claim follows from its positions, and its assessment is not older than they are. */
export function checkClaims({ corpus, faulty }: CheckContext): Finding[] {
  const reports = datedReports(corpus, faulty);
  return [...corpus.claims.values()].flatMap((claim) => [
    // Positions that could not be read may be the ones that confirm it.
    ...(faulty.has(claim.path) ? [] : nobodyAsserts(claim)),
    ...staleAssessment(claim),
    ...afterReport(claim, reports),
  ]);
}

function nobodyAsserts(claim: Claim): Finding[] {
  const confirmed = claim.assessments.findIndex(({ status }) => status === "confirmed");
  const named = claim.positions.some(({ stance, holder }) => stance === "asserts" && !holder.startsWith("source:"));
  if (confirmed === -1 || named) return [];
  return [
    {
      path: claim.path,
      at: ["assessments", confirmed, "status"],
      code: "claim/nobody-asserts",
      message: "Unexpected status `confirmed`, expected a position in which somebody named asserts the claim",
      remedy: "Add the position that confirms it, or call it `corroborated`.",
    },
  ];
}

function staleAssessment(claim: Claim): Finding[] {
  if (claim.assessments.length === 0) return [];
  const { on } = presentAssessment(claim);
  const newer = claim.positions.findIndex((position) => isBefore(on, position.on));
  const position = claim.positions[newer];
  if (!position) return [];
  return [
    {
      path: claim.path,
      at: ["positions", newer, "on"],
      code: "claim/stale-assessment",
      message: `Unexpected position of \`${position.on}\` after the last assessment of \`${on}\`, expected a fresh assessment`,
      remedy: "Add an assessment that takes the position into account, even if the status stays.",
    },
  ];
}

function afterReport(claim: Claim, reports: Map<string, Report>): Finding[] {
  return claim.positions.flatMap(({ on, report: id }, index) => {
    const report = reports.get(id);
    if (!report || dayOf(on) <= dayOf(lastWritten(report))) return [];
    return [
      {
        path: claim.path,
        at: ["positions", index, "on"],
        code: "claim/after-report" as const,
        message: `Unexpected position of \`${on}\` in a report of \`${lastWritten(report)}\`, expected one that it can know of`,
        remedy: "Correct the date, or cite the report that carries the position.",
      },
    ];
  });
}
