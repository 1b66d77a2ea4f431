import { describe, expect, it } from "vitest";
import { allCorrections, correctionsByYear, correctionsOf, isRetracted } from "../../../src/indexes/corrections.ts";
import { aCorrection, aReport } from "../../factories/report.ts";

const [first, second] = [aCorrection({ text: "First." }), aCorrection({ text: "Second." })];
const later = aCorrection({ on: "2025-01-02", kind: "update", text: "Later." });

describe("the corrections of a report", () => {
  it("are the newest first, and those of one day as they stand", () => {
    const texts = correctionsOf({ corrections: [first, later, second] }).map(({ text }) => text);
    expect(texts).toEqual(["Later.", "First.", "Second."]);
  });

  it("take it back where one is a retraction", () => {
    expect(isRetracted({ corrections: [first, later] })).toBe(false);
    expect(isRetracted({ corrections: [first, aCorrection({ kind: "retraction" })] })).toBe(true);
  });
});

describe("all corrections", () => {
  it("are by year, the newest first, then by report", () => {
    const ferry = aReport({ corrections: [first, later] });
    const bus = aReport({ id: "2024/04/bus", corrections: [second] });
    expect(
      correctionsByYear(allCorrections([ferry, bus])).map(({ year, corrections }) => [
        year,
        ...corrections.map(({ report, correction }) => `${report.id} ${correction.text}`),
      ]),
    ).toEqual([
      ["2025", "2024/04/ferry Later."],
      ["2024", "2024/04/bus Second.", "2024/04/ferry First."],
    ]);
  });

  it("are none where nothing was corrected", () => {
    expect(allCorrections([aReport()])).toEqual([]);
  });
});
