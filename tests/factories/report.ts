import type { Correction, Original, Report, Response } from "../../src/domain/report.ts";
import { anOutline } from "./outline.ts";

/** A report that declares nothing but what it must. */
export function aReport(changes: Partial<Report> = {}): Report {
  const { id = "2024/04/ferry", language = "en" } = changes;
  return {
    id,
    language,
    path: `reports/${id}${language === "en" ? "" : `.${language}`}.md`,
    title: "The ferry stops running",
    summary: "The town council has ended the only ferry across the bay, the Gazette reports.",
    date: "2024-04-01",
    kind: "digest",
    authors: ["desk"],
    topics: [],
    storylines: [],
    restsOn: [anOriginal()],
    sources: {},
    responses: [],
    corrections: [],
    outline: anOutline(),
    ...changes,
  };
}

export function anOriginal(changes: Partial<Original> = {}): Original {
  return {
    outlet: "gazette",
    title: "Ferry ends",
    url: "https://gazette.example/ferry",
    published: "2024-04-01",
    ...changes,
  };
}

export function aResponse(changes: Partial<Response> = {}): Response {
  return { party: "org:town-council", askedBy: "gazette", answer: "none", on: "2024-04-01", ...changes };
}

export function aCorrection(changes: Partial<Correction> = {}): Correction {
  return { on: "2024-04-02", kind: "correction", text: "The day.", ...changes };
}
