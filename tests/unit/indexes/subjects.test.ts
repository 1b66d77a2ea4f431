import { describe, expect, it } from "vitest";
import { reportsBySubject } from "../../../src/indexes/subjects.ts";
import { aClaim, aFigure, anEvent, aPosition, aReading } from "../../factories/dossier.ts";
import { aLibrary, idsOf } from "../../factories/library.ts";
import { aMention, anOutline } from "../../factories/outline.ts";
import { aReport } from "../../factories/report.ts";
import { aPersonSource } from "../../factories/source.ts";

function subjectsIn(parts: Parameters<typeof aLibrary>[0]): Record<string, string[]> {
  const { corpus, byThing, byId } = aLibrary(parts);
  const bySubject = reportsBySubject(corpus, byThing, byId);
  return Object.fromEntries([...bySubject].map(([key, reports]) => [key, idsOf(reports)]));
}

describe("the subjects of reports", () => {
  it("are entities, topics, and the claims, events and figures that reports mention", () => {
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
    expect(Object.keys(subjectsIn({ reports: [report] })).sort()).toEqual([
      "event/ferry-stops",
      "organisation/port",
      "person/ann-reed",
      "place/bay",
      "topic/ferries",
    ]);
  });

  it("are the claims, events and figures that cite them, each once, newest first", () => {
    const reports = ["2024/04/buoy", "2024/04/ferry", "2024/04/pier"].map((id, day) =>
      aReport({ id, date: `2024-04-0${day + 1}` }),
    );
    expect(
      subjectsIn({
        reports,
        claims: [aClaim({ positions: [aPosition(), aPosition({ report: "2024/04/pier" }), aPosition()] })],
        events: [anEvent({ statedBy: [{ report: "2024/04/pier" }] })],
        figures: [aFigure({ readings: [aReading({ report: "2024/04/buoy" }), aReading()] })],
      }),
    ).toEqual({
      "claim/ferry-was-unsafe": ["2024/04/pier", "2024/04/ferry"],
      "event/ferry-stops": ["2024/04/pier"],
      "figure/passengers": ["2024/04/ferry", "2024/04/buoy"],
    });
  });

  it("are not claims that cite reports of another language only", () => {
    expect(subjectsIn({ reports: [aReport({ language: "uk" })], claims: [aClaim()] })).toEqual({});
  });
});
