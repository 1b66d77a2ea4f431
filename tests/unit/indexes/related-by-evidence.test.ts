import { describe, expect, it } from "vitest";
import type { Corpus } from "../../../src/domain/corpus.ts";
import { libraryOf } from "../../../src/indexes/library.ts";
import { relatedReports } from "../../../src/indexes/related.ts";
import { aCorpus } from "../../factories/corpus.ts";
import { aClaim, aFigure, anEvent, aPosition, aReading } from "../../factories/dossier.ts";
import { aReport } from "../../factories/report.ts";

const on = (day: string) => `2024/04/on-${day}`;
const reports = ["01", "02", "03", "10"].map((day) =>
  aReport({ id: on(day), date: `2024-04-${day}`, topics: ["ferries"] }),
);

/** The best report before the one of 10 April, and what it shares. */
function bestOf(corpus: Corpus) {
  const library = libraryOf(corpus, "en");
  const report = library.byId.get(on("10"));
  return report && relatedReports(report, library, 1).earlier.map(({ report: { id }, shared }) => [id, shared]);
}

describe("reports on the same evidence", () => {
  it("share a claim that cites both, which counts for more than what all reports share", () => {
    const positions = ["01", "10"].map((day) => aPosition({ report: on(day) }));
    expect(bestOf(aCorpus({ reports, claims: [aClaim({ positions })] }))).toEqual([
      [on("01"), ["claim/ferry-was-unsafe", "topic/ferries"]],
    ]);
  });

  it("share an event that both state", () => {
    const statedBy = ["02", "10"].map((day) => ({ report: on(day) }));
    expect(bestOf(aCorpus({ reports, events: [anEvent({ statedBy })] }))).toEqual([
      [on("02"), ["event/ferry-stops", "topic/ferries"]],
    ]);
  });

  it("share a figure of which both carry readings", () => {
    const readings = ["01", "10"].map((day) => aReading({ report: on(day) }));
    expect(bestOf(aCorpus({ reports, figures: [aFigure({ readings })] }))).toEqual([
      [on("01"), ["figure/passengers", "topic/ferries"]],
    ]);
  });

  it("share a rare event before a claim that cites more of them", () => {
    const positions = ["01", "02", "10"].map((day) => aPosition({ report: on(day) }));
    const statedBy = ["03", "10"].map((day) => ({ report: on(day) }));
    const corpus = aCorpus({ reports, claims: [aClaim({ positions })], events: [anEvent({ statedBy })] });
    expect(bestOf(corpus)).toEqual([[on("03"), ["event/ferry-stops", "topic/ferries"]]]);
  });

  it("share nothing more where a claim cites only one of them", () => {
    const claims = [aClaim({ positions: [aPosition({ report: on("01") })] })];
    expect(bestOf(aCorpus({ reports, claims }))).toEqual([[on("03"), ["topic/ferries"]]]);
  });
});
