/** Whether a change of a report is told to its readers. */
import { isBefore } from "../domain/calendar-date.ts";
import { lastWritten } from "../domain/cited-report.ts";
import type { Correction, Report } from "../domain/report.ts";

export const noteRemedy =
  "Add a dated correction to the head that says what was changed, set `updated`, or undo the change.";

/** Whether a report has one more correction than its published version, or was updated since that was written. */
export function hasNewNote(report: Report, published: Report): boolean {
  const known = new Set(published.corrections.map(keyOf));
  const corrected = report.corrections.some((correction) => !known.has(keyOf(correction)));
  return isUpdated(report, published) || (corrected && report.corrections.length > published.corrections.length);
}

function isUpdated({ updated }: Report, published: Report): boolean {
  return updated !== undefined && updated !== published.updated && !isBefore(updated, lastWritten(published));
}

function keyOf({ on, kind, text }: Correction): string {
  return `${on} ${kind} ${text}`;
}
