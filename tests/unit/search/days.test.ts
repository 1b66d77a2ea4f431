import { describe, expect, it } from "vitest";
import { passes, spanOf, spanOfQuery } from "../../../src/search/days.ts";
import { parseQuery } from "../../../src/search/parse.ts";

describe("a date", () => {
  it.each([
    ["2024", "2024-01-01", "2024-12-31"],
    ["2024-02", "2024-02-01", "2024-02-31"],
    ["2024-02-29", "2024-02-29", "2024-02-29"],
  ])("%s is a span of days", (date, from, to) => expect(spanOf(date)).toEqual({ from, to }));

  it.each([
    ["2024-03-22", "in", "2024-03", true],
    ["2024-03-22", "in", "2024-04", false],
    ["2024-03-22", "before", "2024-03", false],
    ["2024-02-29", "before", "2024-03", true],
    ["2024-03-22", "after", "2024-03", false],
    ["2024-04-01", "after", "2024-03", true],
    ["2023-12-31", "after", "2023", false],
  ] as const)("%s is %s:%s: %s", (day, name, date, expected) => expect(passes(day, name, [date])).toBe(expected));

  it("passes where one of several does", () => expect(passes("2024-03-22", "in", ["2022", "2024"])).toBe(true));
});

describe("the span of a query", () => {
  const span = (text: string) => spanOfQuery(parseQuery(text).query);

  it("is all time where no date is asked for", () =>
    expect(span("moscow")).toEqual({ from: "0000-01-01", to: "9999-12-31" }));
  it("is where all dates at the top agree", () =>
    expect(span("moscow after:2022 before:2024-06 in:2023,2024")).toEqual({ from: "2023-01-01", to: "2024-05-31" }));
  it("reaches from the first of several dates to the last", () =>
    expect(span("in:2020,2024-02")).toEqual({ from: "2020-01-01", to: "2024-02-31" }));
  it("does not look into brackets, where a date need not hold", () =>
    expect(span("(in:2020 OR moscow)")).toEqual({ from: "0000-01-01", to: "9999-12-31" }));
});
