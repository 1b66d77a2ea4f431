/**
 * The sourcing linter: rules of AP, Reuters and the Guardian on anonymous sources, as far as one report tells. Where
 * each comes from is in `docs/problems.md`; what needs the other files is in `check-sourcing.ts`.
 */
import type { Finding } from "./finding.ts";
import type { SourcedReport } from "./sourced-report.ts";
import { bareDescriptions, missingReasons } from "./sourcing-descriptions.ts";
import { lessPrecise } from "./sourcing-precision.ts";
import { adjacentQuotes, anonymousOpinions } from "./sourcing-quotes.ts";
import { pluralOfOne, silentAboutOne } from "./sourcing-text.ts";

const rules = [
  bareDescriptions,
  missingReasons,
  pluralOfOne,
  silentAboutOne,
  anonymousOpinions,
  adjacentQuotes,
  lessPrecise,
];

export function checkReportSourcing(report: SourcedReport): Finding[] {
  return rules.flatMap((rule) => rule(report));
}
