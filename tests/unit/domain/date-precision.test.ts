import { describe, expect, it } from "vitest";
import { earliestMoment, historicalDateSchema, isBefore, precisionOf } from "../../../src/domain/calendar-date.ts";

describe("a date before another", () => {
  it.each([
    ["2024-04-01", "2024-04-02"],
    ["2024-04-01T23:59Z", "2024-04-02"],
    ["2024-04-01T12:27Z", "2024-04-01T15:28+03:00"],
    ["2024-04-02T00:30+03:00", "2024-04-01T22:00Z"],
    ["2024-03", "2024-04-01"],
    ["2024-03-31", "2024-04"],
    ["2023", "2024-01-01T00:00+03:00"],
  ])("is %s before %s", (a, b) => {
    expect([isBefore(a, b), isBefore(b, a)]).toEqual([true, false]);
  });

  it.each([
    ["2024-04-01", "2024-04-01T15:28+03:00"],
    ["2024-04", "2024-04-30"],
    ["2024", "2024-12"],
    ["2024-04-01T12:28Z", "2024-04-01T15:28+03:00"],
  ])("is neither %s nor %s, which may be the same time", (a, b) => {
    expect([isBefore(a, b), isBefore(b, a)]).toEqual([false, false]);
  });
});

describe("a date in history", () => {
  it.each([
    ["2024", "year"],
    ["2024-03", "month"],
    ["2024-03-22", "day"],
    ["2024-03-22T19:58+03:00", "minute"],
  ])("may be %s, which is known to the %s", (date, precision) => {
    expect(historicalDateSchema.safeParse(date).success).toBe(true);
    expect(precisionOf(date)).toBe(precision);
  });

  it.each(["24", "2024-3", "2024-13", "2024-03-32", "2024-03-22T19:58", "March 2024"])("may not be %s", (date) => {
    expect(historicalDateSchema.safeParse(date).success).toBe(false);
  });

  it("begins with the first moment that it may mean", () => {
    const moments = ["2024", "2024-03", "2024-03-22", "2024-03-22T19:58+03:00"].map((date) =>
      new Date(earliestMoment(date)).toISOString().slice(0, 16),
    );
    expect(moments).toEqual(["2024-01-01T00:00", "2024-03-01T00:00", "2024-03-22T00:00", "2024-03-22T16:58"]);
  });
});
