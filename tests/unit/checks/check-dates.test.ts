import { describe, expect, it } from "vitest";
import { checkDates } from "../../../src/checks/check-dates.ts";
import type { Report } from "../../../src/domain/report.ts";
import { aContext } from "../../factories/check-context.ts";
import { aCorpus } from "../../factories/corpus.ts";
import { anOriginal, aReport, aResponse } from "../../factories/report.ts";

/** On 1 June 2024. */
const findingsOf = (changes: Partial<Report>) => checkDates(aContext(aCorpus({ reports: [aReport(changes)] })));

describe("a date of a report", () => {
  it("may be today", () => {
    expect(findingsOf({ id: "2024/06/ferry", date: "2024-06-01T23:00+03:00" })).toEqual([]);
  });

  it.each([
    ["date", { id: "2024/06/ferry", date: "2024-06-02" }, ["date"], "2024-06-02"],
    ["updated", { updated: "2024-07-01T10:00Z" }, ["updated"], "2024-07-01T10:00Z"],
    [
      "published",
      { restsOn: [anOriginal(), anOriginal({ published: "2025-01" })] },
      ["restsOn", 1, "published"],
      "2025-01",
    ],
    ["a response", { responses: [aResponse({ on: "2024-06-02" })] }, ["responses", 0, "on"], "2024-06-02"],
    ["a correction", { corrections: [{ on: "2024-06-02", text: "The day." }] }, ["corrections", 0, "on"], "2024-06-02"],
  ] satisfies [string, Partial<Report>, (string | number)[], string][])(
    "of %s may not be in the future",
    (_field, changes, at, date) => {
      expect(findingsOf(changes)).toEqual([
        {
          path: aReport(changes).path,
          at,
          code: "date/future",
          message: `Unexpected date \`${date}\` in the future, expected at most \`2024-06-01\``,
          remedy: "Correct the date.",
        },
      ]);
    },
  );

  it("may be a month that has begun", () => {
    expect(findingsOf({ restsOn: [anOriginal({ published: "2024-06" })] })).toEqual([]);
  });

  it("is of the month of its folder", () => {
    expect(findingsOf({ date: "2024-03-31" })).toMatchObject([{ code: "date/folder", at: ["date"] }]);
  });
});

describe("an update", () => {
  it.each([
    ["2024-04-01", "2024-04-01"],
    ["2024-04-01T15:28+03:00", "2024-04-01"],
    ["2024-04-01", "2024-04-01T15:28+03:00"],
    ["2024-04-01T15:28+03:00", "2024-04-01T12:28Z"],
    ["2024-04-02T00:30+03:00", "2024-04-01T22:00Z"],
  ])("of a report of %s may be of %s", (date, updated) => {
    expect(findingsOf({ date, updated })).toEqual([]);
  });

  it.each([
    ["2024-04-02", "2024-04-01"],
    ["2024-04-02T15:28+03:00", "2024-04-01"],
    ["2024-04-01T15:28+03:00", "2024-04-01T12:27Z"],
  ])("of a report of %s may not be of %s", (date, updated) => {
    expect(findingsOf({ date, updated })).toEqual([
      {
        path: "reports/2024/04/ferry.md",
        at: ["updated"],
        code: "field/value",
        message: `Unexpected \`updated\` of \`${updated}\` before the date of the report, expected \`${date}\` or later`,
      },
    ]);
  });
});
