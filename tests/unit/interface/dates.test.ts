import { describe, expect, it } from "vitest";
import { formatDate, formatDayOfWeek, formatMonth } from "../../../src/interface/dates.ts";

describe("a date on a page", () => {
  it.each([
    ["2024-04-01", "en", "1 April 2024"],
    ["2024-04-01", "uk", "1 квітня 2024 р."],
    ["2024-04", "en", "April 2024"],
    ["2024-04", "uk", "Квітень 2024 р."],
    ["2024", "en", "2024"],
    ["2024", "uk", "2024"],
    ["2024-04-01T15:28+03:00", "en", "1 April 2024, 15:28 (UTC+3)"],
    ["2024-04-01T15:28+03:00", "uk", "1 квітня 2024 р., 15:28 (UTC+3)"],
  ] as const)("of %s in the language %s is %s", (date, language, expected) => {
    expect(formatDate(date, language)).toBe(expected);
  });

  it.each([
    ["2024-04-01T15:28Z", "UTC"],
    ["2024-04-01T15:28+00:00", "UTC"],
    ["2024-04-01T15:28-04:30", "UTC−4:30"],
    ["2024-04-01T15:28+05:45", "UTC+5:45"],
    ["2024-04-01T10:00-11:00", "UTC−11"],
    ["2024-04-01T15:28:59+03:00", "UTC+3"],
  ])("of %s has the time as written, in the zone %s", (date, zone) => {
    expect(formatDate(date, "en")).toBe(`1 April 2024, ${date.slice(11, 16)} (${zone})`);
  });

  it("keeps its day, however near to midnight and far from Greenwich", () => {
    expect(formatDate("2024-03-31T23:59-11:00", "en")).toBe("31 March 2024, 23:59 (UTC−11)");
    expect(formatDate("2024-04-01T00:00+14:00", "en")).toBe("1 April 2024, 00:00 (UTC+14)");
  });

  it("may have the day of the week", () => {
    expect(formatDayOfWeek("2024-04-01", "en")).toBe("Monday, 1 April 2024");
    expect(formatDayOfWeek("2024-04-01T00:00+14:00", "en")).toBe("Monday, 1 April 2024");
    expect(formatDayOfWeek("2024-04-01", "uk")).toBe("Понеділок, 1 квітня 2024 р.");
  });

  it("may be the name of a month, which stands alone", () => {
    expect(formatMonth("2024-03", "en")).toBe("March");
    expect(formatMonth("2024-03", "uk")).toBe("Березень");
  });
});
