import { describe, expect, it } from "vitest";
import type { Report } from "../../../src/domain/report.ts";
import { relatedReports } from "../../../src/indexes/related.ts";
import { aLibrary, idsOf } from "../../factories/library.ts";
import { aMention, anOutline } from "../../factories/outline.ts";
import { aReport } from "../../factories/report.ts";

/** A report of a day in April with some topics. */
const onDay = (day: string, topics: string[], changes: Partial<Report> = {}) =>
  aReport({ id: `2024/04/on-${day}`, date: `2024-04-${day}`, topics, ...changes });

const earlierThan = (report: Report, others: Report[]) =>
  relatedReports(report, aLibrary({ reports: [report, ...others] })).earlier.map(({ report: { id } }) => id);

describe("related reports", () => {
  const report = onDay("10", ["ferries", "ports"]);

  it("are those before it, newest first, and those after it, oldest first", () => {
    const others = ["08", "09", "11", "12"].map((day) => onDay(day, ["ferries"]));
    const { earlier, later } = relatedReports(report, aLibrary({ reports: [report, ...others] }));
    expect(idsOf(earlier.map((one) => one.report))).toEqual(["2024/04/on-09", "2024/04/on-08"]);
    expect(idsOf(later.map((one) => one.report))).toEqual(["2024/04/on-11", "2024/04/on-12"]);
  });

  it("share a subject: not only an outlet, an author or a report that they mention", () => {
    const mentions = [aMention({ kind: "report", id: "2024/03/pier" })];
    const other = onDay("09", [], { outline: anOutline({ mentions }) });
    expect(earlierThan({ ...report, outline: anOutline({ mentions }) }, [other])).toEqual([]);
  });

  it("are at most as many as asked for, those that share most", () => {
    const others = [onDay("05", ["ferries", "ports"]), ...["06", "07", "08"].map((day) => onDay(day, ["ferries"]))];
    const library = aLibrary({ reports: [report, ...others] });
    expect(idsOf(relatedReports(report, library, 2).earlier.map((one) => one.report))).toEqual([
      "2024/04/on-08",
      "2024/04/on-05",
    ]);
  });

  it("share what few reports are about before what all are about", () => {
    const common = ["01", "02", "03", "04", "06"].map((day) => onDay(day, ["ferries"]));
    const rare = onDay("05", ["ports"]);
    const library = aLibrary({ reports: [report, rare, ...common] });
    expect(idsOf(relatedReports(report, library, 1).earlier.map((one) => one.report))).toEqual(["2024/04/on-05"]);
  });

  it("name what they share, the rarest first", () => {
    const others = [onDay("09", ["ports", "ferries"]), onDay("01", ["ferries"])];
    const { earlier } = relatedReports(report, aLibrary({ reports: [report, ...others] }));
    expect(earlier.map(({ shared }) => shared)).toEqual([["topic/ports", "topic/ferries"], ["topic/ferries"]]);
  });

  it("of one day are ordered by their ids, and so before or after it", () => {
    const same = ["a", "z"].map((name) => onDay("10", ["ferries"], { id: `2024/04/${name}` }));
    const { earlier, later } = relatedReports(report, aLibrary({ reports: [report, ...same] }));
    expect([idsOf(earlier.map((one) => one.report)), idsOf(later.map((one) => one.report))]).toEqual([
      ["2024/04/a"],
      ["2024/04/z"],
    ]);
  });

  it("are in the language of the library", () => {
    expect(earlierThan(report, [onDay("09", ["ferries"], { language: "uk" })])).toEqual([]);
  });

  it("do not depend on the order of the corpus", () => {
    const others = ["01", "02", "03", "04"].map((day) => onDay(day, ["ferries"]));
    expect(earlierThan(report, others)).toEqual(earlierThan(report, [...others].reverse()));
    expect(earlierThan(report, others)).toEqual(["2024/04/on-04", "2024/04/on-03", "2024/04/on-02"]);
  });
});
