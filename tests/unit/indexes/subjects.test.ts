import { describe, expect, it } from "vitest";
import { evidenceByReport, subjectsOf } from "../../../src/indexes/subjects.ts";
import { aCorpus } from "../../factories/corpus.ts";
import { aClaim, aFigure, anEvent, aPosition, aReading } from "../../factories/dossier.ts";
import { aMention, anOutline } from "../../factories/outline.ts";
import { aReport } from "../../factories/report.ts";
import { aPersonSource } from "../../factories/source.ts";

const corpus = aCorpus({
  claims: [aClaim({ positions: [aPosition(), aPosition({ report: "2024/04/pier" }), aPosition()] })],
  events: [anEvent({ statedBy: [{ report: "2024/04/pier" }] })],
  figures: [aFigure({ readings: [aReading(), aReading({ report: "2024/04/buoy" })] })],
});

describe("the evidence of a corpus", () => {
  it("says which claims, events and figures cite a report, each once", () => {
    const evidence = evidenceByReport(corpus);
    expect(evidence).toEqual(
      new Map([
        ["2024/04/ferry", new Set(["claim/ferry-was-unsafe", "figure/passengers"])],
        ["2024/04/pier", new Set(["claim/ferry-was-unsafe", "event/ferry-stops"])],
        ["2024/04/buoy", new Set(["figure/passengers"])],
      ]),
    );
  });
});

describe("the subjects of a report", () => {
  it("are entities, topics, and the claims, events and figures that it mentions or that cite it", () => {
    const report = aReport({
      topics: ["ferries"],
      storylines: ["end-of-the-ferry"],
      sources: { reed: aPersonSource() },
      outline: anOutline({
        mentions: [
          aMention({ kind: "event", id: "ferry-stops" }),
          aMention({ kind: "place", id: "bay" }),
          aMention({ kind: "organisation", id: "port" }),
          aMention({ kind: "report", id: "2024/03/pier" }),
          aMention({ kind: "outlet", id: "tribune" }),
        ],
      }),
    });
    expect([...subjectsOf(report, evidenceByReport(corpus))].sort()).toEqual([
      "claim/ferry-was-unsafe",
      "event/ferry-stops",
      "figure/passengers",
      "organisation/port",
      "person/ann-reed",
      "place/bay",
      "topic/ferries",
    ]);
  });
});
