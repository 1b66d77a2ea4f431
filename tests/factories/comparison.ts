/** What was published and what is there, for checks that compare the two. */
import { checkAgainst } from "../../src/checks/check-against.ts";
import type { Comparison, State } from "../../src/checks/comparison.ts";
import type { Finding } from "../../src/checks/finding.ts";
import type { Figure } from "../../src/domain/figure.ts";
import type { Report } from "../../src/domain/report.ts";
import { aCorrection, aReport } from "./report.ts";

/** What a change without a note asks for. */
export const noteRemedy =
  "Add a dated correction to the head that says what was changed, set `updated`, or undo the change.";

/** What excuses a change. */
export const notes: [what: string, changes: Partial<Report>][] = [
  ["a correction", { corrections: [aCorrection()] }],
  ["an update", { updated: "2024-04-02" }],
];

export function aState(reports: Report[], figures: Figure[] = []): State {
  return {
    reports: new Map(reports.map((report) => [report.path, report])),
    figures: new Map(figures.map((figure) => [figure.path, figure])),
  };
}

export function compared(published: State, present: State, changes: Partial<Comparison> = {}): Finding[] {
  const files = new Set([...present.reports.keys(), ...present.figures.keys()]);
  return checkAgainst({
    defaultLanguage: "en",
    published,
    present,
    files,
    faulty: new Set(),
    held: new Map(),
    ...changes,
  });
}

/** The findings of one report that was published in another state. */
export function changedReport(before: Partial<Report>, after: Partial<Report>): Finding[] {
  return compared(aState([aReport(before)]), aState([aReport(after)]));
}
