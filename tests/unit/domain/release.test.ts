import { describe, expect, it } from "vitest";
import { momentIn } from "../../../src/domain/moment.ts";
import { heldBackReports, nextRelease } from "../../../src/domain/release.ts";
import type { Report } from "../../../src/domain/report.ts";
import { aCorpus } from "../../factories/corpus.ts";
import { aReport } from "../../factories/report.ts";

const moment = momentIn("UTC", new Date("2024-06-01T12:00:00Z"));
const held = (...reports: Partial<Report>[]) =>
  Object.fromEntries(heldBackReports(aCorpus({ reports: reports.map((changes) => aReport(changes)) }), moment));
const path = "reports/2024/04/ferry.md";
const pathInUkrainian = "reports/2024/04/ferry.uk.md";

describe("readers see a report", () => {
  it.each([
    { date: "2024-04-01" },
    { date: "2024-06-01" },
    { date: "2024-06-01T12:00Z" },
    { draft: false },
    { embargo: "2024-06-01" },
    { embargo: "2024-06-01T15:00+03:00" },
  ])("of $date, with the embargo $embargo", (changes) => {
    expect(held(changes)).toEqual({});
  });
});

describe("readers do not see", () => {
  it("a draft, whatever its dates", () => {
    expect(held({ draft: true, embargo: "2024-07-01" })).toEqual({ [path]: { why: "draft" } });
  });

  it.each([
    [{ embargo: "2024-06-01T12:01Z" }, { why: "embargo", until: "2024-06-01T12:01Z" }],
    [{ date: "2024-06-02" }, { why: "date", until: "2024-06-02" }],
    [
      { date: "2024-06-03", embargo: "2024-06-02" },
      { why: "date", until: "2024-06-03" },
    ],
    [
      { date: "2024-06-02", embargo: "2024-06-02T06:00Z" },
      { why: "embargo", until: "2024-06-02T06:00Z" },
    ],
  ])("a report with %j until the last of its dates", (changes, reason) => {
    expect(held(changes)).toEqual({ [path]: reason });
  });

  it("a translation while its original is held back", () => {
    expect(held({ draft: true }, { language: "uk" })).toEqual({
      [path]: { why: "draft" },
      [pathInUkrainian]: { why: "draft" },
    });
    expect(held({ embargo: "2024-06-02" }, { language: "uk", embargo: "2024-06-03" })).toEqual({
      [path]: { why: "embargo", until: "2024-06-02" },
      [pathInUkrainian]: { why: "embargo", until: "2024-06-03" },
    });
  });

  it("a translation that is a draft, of an original that they see", () => {
    expect(held({}, { language: "uk", draft: true })).toEqual({ [pathInUkrainian]: { why: "draft" } });
  });
});

describe("the next release", () => {
  it("is the first of those that have a date", () => {
    const waiting = [{ why: "draft" }, { why: "date", until: "2024-06-03" }, { why: "embargo", until: "2024-06-02" }];
    expect(nextRelease(waiting as never, "UTC")).toBe(Date.parse("2024-06-02T00:00Z"));
    expect(nextRelease([{ why: "draft" }], "UTC")).toBeUndefined();
  });
});
