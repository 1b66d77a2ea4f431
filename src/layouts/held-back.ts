/** Why readers do not see a report yet, for those who write it. */
import { heldBackReports } from "../domain/release.ts";
import type { Report } from "../domain/report.ts";
import { formatDate } from "../interface/dates.ts";
import type { Edition } from "./edition.ts";
import { shownSite } from "./shown-site.ts";

/** `Draft`, `Under embargo until 22 March 2026`; nothing in a build, which has no report that is held back. */
export function heldBackNotice({ corpus, text, language }: Edition, report: Report): string | undefined {
  const { forWriters, moment } = shownSite();
  if (!forWriters) return undefined;
  const held = heldBackReports(corpus, moment).get(report.path);
  if (!held) return undefined;
  if (held.why === "draft") return text.publishing.draft;
  const until = formatDate(held.until, language);
  return held.why === "embargo" ? text.publishing.underEmbargo(until) : text.publishing.scheduled(until);
}
