import { describe, expect, it } from "vitest";
import type { FigureValue, Reading } from "../../../src/domain/figure.ts";
import { dossierOf } from "../../../src/indexes/dossier.ts";
import { figuresInReport, seriesOf, seriesOfAll } from "../../../src/indexes/figure-series.ts";
import { aCorpus } from "../../factories/corpus.ts";
import { aFigure, aReading } from "../../factories/dossier.ts";
import { aMention, anOutline } from "../../factories/outline.ts";
import { aReport } from "../../factories/report.ts";

describe("the series of a figure", () => {
  it("goes from the oldest reading on, and keeps those of a day in the order of the file", () => {
    const readings = [
      aReading({ on: "2024-04-03", value: 90 }),
      aReading({ on: "2024-04-01", value: 120 }),
      aReading({ on: "2024-04-01", value: 110 }),
    ];
    expect(seriesOf(aFigure({ readings })).readings.map(({ value }) => value)).toEqual([120, 110, 90]);
    expect(readings[0]?.value).toBe(90);
  });

  it("is one of several in the order of their ids", () => {
    const figures = ["trips", "boats", "crew"].map((id) => aFigure({ id }));
    expect(seriesOfAll(figures).map(({ figure }) => figure.id)).toEqual(["boats", "crew", "trips"]);
    expect(seriesOfAll(undefined)).toEqual([]);
  });
});

const reading = (on: string, value: FigureValue, changes: Partial<Reading> = {}) =>
  aReading({ on, value, report: "2024/05/other", ...changes });
const own = { report: "2024/04/ferry" };

/** What a report of 1 April, which mentions the figure if asked to, has of it. */
function inReport(readings: Reading[], mentions = [aMention({ kind: "figure", id: "passengers" })]) {
  const report = aReport({ outline: anOutline({ mentions }) });
  const corpus = aCorpus({ reports: [report], figures: [aFigure({ readings })] });
  const used = figuresInReport(corpus, dossierOf(corpus), report);
  return used.map(({ then, since }) => [then.on, then.value, since?.on, since?.value]);
}

describe("a figure in a report", () => {
  it("has the last reading that the report gives itself, and what is known since", () => {
    const readings = [
      reading("2024-03-30", 100, own),
      reading("2024-03-31", 110, own),
      reading("2024-04-01", 115),
      reading("2024-04-03", 120),
    ];
    expect(inReport(readings, [])).toEqual([["2024-03-31", 110, "2024-04-03", 120]]);
  });

  it("that is only mentioned has the last reading that the report could know of", () => {
    const readings = [reading("2024-03-01", 100), reading("2024-04-01T20:00Z", 110), reading("2024-04-02", 120)];
    expect(inReport(readings)).toEqual([["2024-04-01T20:00Z", 110, "2024-04-02", 120]]);
  });

  it("has nothing since where its reading is the last", () => {
    expect(inReport([reading("2024-03-01", 100), reading("2024-04-01", 120, own)])).toEqual([
      ["2024-04-01", 120, undefined, undefined],
    ]);
  });

  it("has nothing since where the last reading gives the same value, whatever was given between", () => {
    const readings = [reading("2024-04-01", 120, own), reading("2024-05-01", 90), reading("2024-06-01", 120)];
    expect(inReport(readings)).toEqual([["2024-04-01", 120, undefined, undefined]]);
  });

  it("has the later value from when its giver first held to it", () => {
    const port = { by: "org:port" };
    const readings = [
      reading("2024-04-01", 100, own),
      reading("2024-04-10", 149, port),
      reading("2024-04-11", 147, port),
      reading("2024-05-01", 149, port),
      reading("2024-05-20", 150),
      reading("2024-06-01", 149, port),
    ];
    expect(inReport(readings)).toEqual([["2024-04-01", 100, "2024-05-01", 149]]);
  });

  it("takes at least 120 for another value than 120, and a range without width for the number", () => {
    const later = (value: FigureValue) => inReport([reading("2024-04-01", 120, own), reading("2024-05-01", value)]);
    expect(later({ atLeast: 120 })).toEqual([["2024-04-01", 120, "2024-05-01", { atLeast: 120 }]]);
    expect(later({ from: 120, to: 120 })).toEqual([["2024-04-01", 120, undefined, undefined]]);
  });

  it("is left out where all readings are later than the report", () => {
    expect(inReport([reading("2024-04-02", 120)])).toEqual([]);
  });

  it("is left out where the report neither gives nor mentions it", () => {
    expect(inReport([reading("2024-03-01", 120)], [])).toEqual([]);
    expect(inReport([reading("2024-03-01", 120)], [aMention({ kind: "claim", id: "passengers" })])).toEqual([]);
  });
});
