import type { CorrectionKind } from "../domain/report.ts";

/** What is said of the publishing life of a report. */
export const publishingEn = {
  draft: "Draft",
  underEmbargo: (date: string) => `Under embargo until ${date}`,
  scheduled: (date: string) => `To be published on ${date}`,
  notSeen: "Readers do not see this report: it is shown only while you write.",
  /** What stands before the date of a note at the head of a report. */
  correctionKinds: {
    correction: "Corrected",
    clarification: "Clarified",
    update: "Updated",
    retraction: "Retracted",
  } satisfies Record<CorrectionKind, string>,
  allCorrections: "All corrections",
  allCorrectionsSummary: "Every correction, clarification, update and retraction of our reports, the newest first.",
  noCorrections: "No report has been corrected so far.",
};

export type Publishing = typeof publishingEn;
