import { describe, expect, it } from "vitest";
import { checkDates } from "../../../src/checks/check-dates.ts";
import type { Report } from "../../../src/domain/report.ts";
import { aContext } from "../../factories/check-context.ts";
import { aCorpus } from "../../factories/corpus.ts";
import { aClaim, aFigure, anAssessment, anEvent, aPosition, aReading } from "../../factories/dossier.ts";
import { aCorrection, anOriginal, aReport, aResponse } from "../../factories/report.ts";

/** On 1 June 2024. */
const findingsOf = (changes: Partial<Report>) => checkDates(aContext(aCorpus({ reports: [aReport(changes)] })));

describe("a date of a report", () => {
  it.each(["2024-06-01", "2024-06-02", "2024-06-30T23:00+03:00"])(
    "may be today or still to come, for then it is published: %s",
    (date) => {
      expect(findingsOf({ id: "2024/06/ferry", date })).toEqual([]);
    },
  );

  it.each([
    ["updated", { updated: "2024-07-01T10:00Z" }, ["updated"], "2024-07-01T10:00Z"],
    [
      "published",
      { restsOn: [anOriginal(), anOriginal({ published: "2025-01" })] },
      ["restsOn", 1, "published"],
      "2025-01",
    ],
    ["a response", { responses: [aResponse({ on: "2024-06-02" })] }, ["responses", 0, "on"], "2024-06-02"],
    ["a correction", { corrections: [aCorrection({ on: "2024-06-02" })] }, ["corrections", 0, "on"], "2024-06-02"],
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

  it("of an original may be the day on which the report appears", () => {
    const restsOn = [anOriginal({ published: "2024-06-10" })];
    expect(findingsOf({ restsOn, embargo: "2024-06-10T06:00Z" })).toEqual([]);
    expect(findingsOf({ restsOn, embargo: "2024-06-09T06:00Z" })).toMatchObject([
      { message: "Unexpected date `2024-06-10` in the future, expected at most `2024-06-09`" },
    ]);
    expect(findingsOf({ restsOn, draft: true })).toMatchObject([
      { message: "Unexpected date `2024-06-10` in the future, expected at most `2024-06-01`" },
    ]);
  });

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

describe("a date in the dossier", () => {
  const tomorrow = "2024-06-02";

  it.each([
    ["an event", { events: [anEvent({ date: tomorrow })] }, "events/ferry-stops.yaml", ["date"]],
    [
      "a position",
      { claims: [aClaim({ positions: [aPosition(), aPosition({ on: tomorrow })] })] },
      "claims/ferry-was-unsafe.yaml",
      ["positions", 1, "on"],
    ],
    [
      "an assessment",
      { claims: [aClaim({ assessments: [anAssessment({ on: tomorrow })] })] },
      "claims/ferry-was-unsafe.yaml",
      ["assessments", 0, "on"],
    ],
    [
      "a reading",
      { figures: [aFigure({ readings: [aReading({ on: tomorrow })] })] },
      "figures/passengers.yaml",
      ["readings", 0, "on"],
    ],
  ])("of %s may not be in the future", (_what, parts, path, at) => {
    expect(checkDates(aContext(aCorpus(parts)))).toEqual([
      {
        path,
        at,
        code: "date/future",
        message: "Unexpected date `2024-06-02` in the future, expected at most `2024-06-01`",
        remedy: "Correct the date.",
      },
    ]);
  });

  it("may be a month or year that has begun", () => {
    const events = [anEvent({ date: "2024-06" }), anEvent({ id: "year", date: "2024" })];
    expect(checkDates(aContext(aCorpus({ events })))).toEqual([]);
  });
});
