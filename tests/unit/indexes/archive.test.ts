import { describe, expect, it } from "vitest";
import { newestFirst } from "../../../src/domain/report.ts";
import { byDay, byMonth, byYear } from "../../../src/indexes/archive.ts";
import { idsOf } from "../../factories/library.ts";
import { aReport } from "../../factories/report.ts";

const reports = [
  aReport({ id: "2023/12/a", date: "2023-12-31" }),
  aReport({ id: "2024/03/b", date: "2024-03-01" }),
  aReport({ id: "2024/03/c", date: "2024-03-22T23:30-05:00" }),
  aReport({ id: "2024/03/d", date: "2024-03-22" }),
  aReport({ id: "2024/04/e", date: "2024-04-01" }),
].sort(newestFirst);

const named = (periods: ReturnType<typeof byDay>) => periods.map(({ name, reports: inIt }) => [name, idsOf(inIt)]);

describe("the archive", () => {
  it("has a period for each year, newest first", () => {
    expect(named(byYear(reports))).toEqual([
      ["2024", ["2024/04/e", "2024/03/c", "2024/03/d", "2024/03/b"]],
      ["2023", ["2023/12/a"]],
    ]);
  });

  it("has a period for each month", () => {
    expect(named(byMonth(reports))).toEqual([
      ["2024-04", ["2024/04/e"]],
      ["2024-03", ["2024/03/c", "2024/03/d", "2024/03/b"]],
      ["2023-12", ["2023/12/a"]],
    ]);
  });

  it("has a period for each day as written, whatever its zone", () => {
    expect(named(byDay(reports)).slice(0, 3)).toEqual([
      ["2024-04-01", ["2024/04/e"]],
      ["2024-03-22", ["2024/03/c", "2024/03/d"]],
      ["2024-03-01", ["2024/03/b"]],
    ]);
  });

  it("of nothing is empty", () => {
    expect(byYear([])).toEqual([]);
  });
});
