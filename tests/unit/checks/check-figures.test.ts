import { describe, expect, it } from "vitest";
import { checkFigures } from "../../../src/checks/check-figures.ts";
import type { FigureValue, Reading } from "../../../src/domain/figure.ts";
import type { Report } from "../../../src/domain/report.ts";
import { aContext } from "../../factories/check-context.ts";
import { aCorpus } from "../../factories/corpus.ts";
import { aFigure, aReading } from "../../factories/dossier.ts";
import { anOutline } from "../../factories/outline.ts";
import { aReport } from "../../factories/report.ts";

const path = "figures/passengers.yaml";

/** What is found of readings that cite a report of 1 April 2024 with some numbers. */
function findingsOf(readings: Reading[], report: Partial<Report> = {}, faulty: string[] = []) {
  const outline = anOutline({ numbers: ["120", "1300", "1.5", "0"] });
  const corpus = aCorpus({ reports: [aReport({ outline, ...report })], figures: [aFigure({ readings })] });
  return checkFigures(aContext(corpus, { faulty: new Set(faulty) }));
}

const ofValue = (value: FigureValue) => findingsOf([aReading({ value })]);

describe("a reading", () => {
  it.each([120, 1300, 1.5, 0, { from: 120, to: 1300 }, { atLeast: 120 }] satisfies FigureValue[])(
    "of %j stands in a report with its numbers",
    (value) => {
      expect(ofValue(value)).toEqual([]);
    },
  );

  it.each([
    [130, 130],
    [15, 15],
    [12, 12],
    [{ from: 120, to: 150 }, 150],
    [{ from: 100, to: 120 }, 100],
    [{ atLeast: 119 }, 119],
  ] satisfies [FigureValue, number][])("of %j does not stand in a report without %s", (value, missing) => {
    expect(ofValue(value)).toEqual([
      {
        path,
        at: ["readings", 0, "value"],
        code: "figure/not-carried",
        message: `Unexpected reading \`${missing}\`, expected a number that stands in \`reports/2024/04/ferry.md\``,
        remedy: "Write the number, in digits, where the report says it, or cite the report that does.",
      },
    ]);
  });

  it("is judged by the report that it cites, not by another", () => {
    const other = aReport({ id: "2024/04/pier", outline: anOutline({ numbers: ["90"] }) });
    const readings = [aReading({ value: 90, report: other.id }), aReading({ value: 90 })];
    const corpus = aCorpus({ reports: [aReport(), other], figures: [aFigure({ readings })] });
    expect(checkFigures(aContext(corpus))).toMatchObject([{ at: ["readings", 1, "value"] }]);
  });

  it("is judged by the report in the default language", () => {
    const translation = aReport({ language: "uk", outline: anOutline() });
    const original = aReport({ outline: anOutline({ numbers: ["120"] }) });
    const corpus = aCorpus({ reports: [translation, original], figures: [aFigure()] });
    expect(checkFigures(aContext(corpus))).toEqual([]);
  });

  it.each([
    ["2024-04-01", {}],
    ["2024-04-01T23:00+03:00", { date: "2024-04-01T09:00+03:00" }],
    ["2024-04-05", { updated: "2024-04-05" }],
  ])("of %s may stand in a report with %j", (on, report) => {
    expect(findingsOf([aReading({ on })], report)).toEqual([]);
  });

  it("may not be newer than the report", () => {
    expect(findingsOf([aReading(), aReading({ on: "2024-04-02" })])).toEqual([
      {
        path,
        at: ["readings", 1, "on"],
        code: "figure/after-report",
        message: "Unexpected reading of `2024-04-02` in a report of `2024-04-01`, expected one that it can know of",
        remedy: "Correct the date, or cite the report that carries the reading.",
      },
    ]);
  });

  it("is not judged by a report that is not there", () => {
    expect(findingsOf([aReading({ value: 7, on: "2024-05-01", report: "2024/05/none" })])).toEqual([]);
  });

  it("is not compared with a date that could not be read, but with the text beside it", () => {
    const faulty = [aReport().path];
    expect(findingsOf([aReading({ on: "2024-05-01" })], {}, faulty)).toEqual([]);
    expect(findingsOf([aReading({ value: 7 })], {}, faulty)).toMatchObject([{ code: "figure/not-carried" }]);
  });
});
