import { describe, expect, it } from "vitest";
import type { Figure } from "../../../src/domain/figure.ts";
import type { Report } from "../../../src/domain/report.ts";
import { aState, compared, notes } from "../../factories/comparison.ts";
import { aFigure, aReading } from "../../factories/dossier.ts";
import { aReport } from "../../factories/report.ts";

describe("a published reading", () => {
  const figures = (before: Partial<Figure>, after: Partial<Figure>, report: Partial<Report> = {}) =>
    compared(aState([aReport()], [aFigure(before)]), aState([aReport(report)], [aFigure(after)]));
  const remedy =
    "Add a dated correction to the report that carries the reading, or set its `updated`, or undo the change. A number that was revised is a further reading.";

  it("may not have another value in silence", () => {
    expect(figures({}, { readings: [aReading({ on: "2024-04-02" }), aReading({ value: { atLeast: 140 } })] })).toEqual([
      {
        path: "figures/passengers.yaml",
        at: ["readings", 1, "value"],
        code: "changed/figure",
        message: "Unexpected reading `at least 140`, which was published as `120`, expected a note in `2024/04/ferry`",
        remedy,
      },
    ]);
  });

  it("may not go in silence", () => {
    const before = { readings: [aReading(), aReading({ on: "2024-04-02", value: { from: 100, to: 120 } })] };
    expect(figures(before, {})).toEqual([
      {
        path: "figures/passengers.yaml",
        at: ["readings"],
        part: "key",
        code: "changed/figure",
        message:
          "Unexpected list without the reading `100 to 120` of `outlet:gazette` on `2024-04-02`, which was published, expected a note in `2024/04/ferry`",
        remedy,
      },
    ]);
  });

  it("may not go with its whole file in silence", () => {
    expect(compared(aState([aReport()], [aFigure()]), aState([aReport()]))).toMatchObject([
      { path: "figures/passengers.yaml", at: { line: 1, column: 1 }, code: "changed/figure" },
    ]);
  });

  it.each(notes)("may be changed with %s in the report that carries it", (_what, report) => {
    expect(figures({}, { readings: [aReading({ value: 140 })] }, report)).toEqual([]);
  });

  it("may be followed by others", () => {
    expect(figures({}, { readings: [aReading({ on: "2024-04-05", value: 90 }), aReading()] })).toEqual([]);
  });
});

describe("the name or unit of a published figure", () => {
  const figures = (before: Partial<Figure>, after: Partial<Figure>, report: Partial<Report> = {}) =>
    compared(aState([aReport()], [aFigure(before)]), aState([aReport(report)], [aFigure(after)]));
  const both = { en: "people a day", uk: "осіб на день" };

  it("may not change in silence", () => {
    expect(figures({}, { name: "Passengers of the bus" })).toEqual([
      {
        path: "figures/passengers.yaml",
        at: ["name"],
        code: "changed/figure",
        message:
          "Unexpected name `Passengers of the bus`, which was published as `Passengers of the ferry`, expected a note in a report that carries a reading, such as `2024/04/ferry`",
        remedy:
          "Add a dated correction to a report that carries a reading, or set its `updated`, or undo the change. What counts something else is a further figure.",
      },
    ]);
    expect(figures({}, { unit: "people a week" })).toMatchObject([{ at: ["unit"], code: "changed/figure" }]);
  });

  it("may not change in one language in silence", () => {
    expect(figures({ unit: both }, { unit: { ...both, uk: "осіб на тиждень" } })).toMatchObject([
      { at: ["unit", "uk"] },
    ]);
    expect(figures({}, { unit: { ...both, en: "people a week" } })).toMatchObject([{ at: ["unit", "en"] }]);
    expect(figures({ unit: both }, {})).toMatchObject([
      {
        at: ["unit"],
        message: expect.stringContaining("Unexpected unit without the translation `осіб на день`, expected"),
      },
    ]);
  });

  it("may get a translation", () => {
    expect(figures({}, { unit: both })).toEqual([]);
  });

  it.each(notes)("may be changed with %s in a report that carries a reading", (_what, report) => {
    expect(figures({}, { name: "Passengers", unit: "people" }, report)).toEqual([]);
  });
});
