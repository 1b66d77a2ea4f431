import { describe, expect, it } from "vitest";
import { coverageByMonth } from "../../../src/indexes/coverage.ts";
import { aReport } from "../../factories/report.ts";

const counted = (...dates: string[]) =>
  coverageByMonth(dates.map((date) => aReport({ date }))).map(({ month, count }) => `${month} ${count}`);

describe("coverage by month", () => {
  it("counts the reports of a month, whatever their order and time", () => {
    expect(counted("2024-04-30T23:59-05:00", "2024-03-01", "2024-04-01")).toEqual(["2024-03 1", "2024-04 2"]);
  });

  it("has the empty months between the first and the last, across a year's end", () => {
    expect(counted("2024-02-01", "2023-10-31")).toEqual([
      "2023-10 1",
      "2023-11 0",
      "2023-12 0",
      "2024-01 0",
      "2024-02 1",
    ]);
  });

  it("has as many months as lie between two years", () => {
    expect(counted("2022-12-01", "2025-01-01")).toHaveLength(26);
  });

  it("of one month is that month, and of no reports is empty", () => {
    expect(counted("2024-12-24")).toEqual(["2024-12 1"]);
    expect(counted()).toEqual([]);
  });
});
