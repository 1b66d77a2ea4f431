import { checkAddresses } from "./check-addresses.ts";
import { checkClaims } from "./check-claims.ts";
import { checkDates } from "./check-dates.ts";
import { checkDuplicates } from "./check-duplicates.ts";
import { checkEvents } from "./check-events.ts";
import { checkEvidence } from "./check-evidence.ts";
import { checkFigures } from "./check-figures.ts";
import { checkHiddenReferences } from "./check-hidden-references.ts";
import { checkLinks } from "./check-links.ts";
import { checkReferences } from "./check-references.ts";
import { checkSources } from "./check-sources.ts";
import { checkSourcing } from "./check-sourcing.ts";
import { checkTranslations } from "./check-translations.ts";
import type { CheckContext, Finding } from "./finding.ts";

const checks = [
  checkAddresses,
  checkReferences,
  checkEvidence,
  checkClaims,
  checkEvents,
  checkFigures,
  checkSources,
  checkSourcing,
  checkDates,
  checkLinks,
  checkTranslations,
  checkHiddenReferences,
  checkDuplicates,
];

/** Everything that can only be judged with the whole corpus at hand. */
export function checkCorpus(context: CheckContext): Finding[] {
  return checks.flatMap((check) => check(context));
}
