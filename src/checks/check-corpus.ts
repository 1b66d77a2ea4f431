import { checkAddresses } from "./check-addresses.ts";
import { checkDates } from "./check-dates.ts";
import { checkLinks } from "./check-links.ts";
import { checkReferences } from "./check-references.ts";
import { checkSources } from "./check-sources.ts";
import { checkTranslations } from "./check-translations.ts";
import type { CheckContext, Finding } from "./finding.ts";

const checks = [checkAddresses, checkReferences, checkSources, checkDates, checkLinks, checkTranslations];

/** Everything that can only be judged with the whole corpus at hand. */
export function checkCorpus(context: CheckContext): Finding[] {
  return checks.flatMap((check) => check(context));
}
