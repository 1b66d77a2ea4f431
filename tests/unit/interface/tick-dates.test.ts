import { expect, it } from "vitest";
import { dayRange, formatSpan, shortDate } from "../../../src/interface/tick-dates.ts";

const moment = Date.UTC(2024, 2, 22);

it("names ticks in a few letters", () => {
  expect(
    (["year", "month", "month-year", "day", "day-year"] as const).map((shape) => shortDate(moment, shape, "en")),
  ).toEqual(["2024", "Mar", "Mar 2024", "22 Mar", "22 Mar 2024"]);
});

it("leaves out the mark of the year in Ukrainian, and not the end of a month", () => {
  expect(shortDate(moment, "day", "uk")).toBe("22 бер.");
  expect(shortDate(moment, "month-year", "uk")).toBe("бер. 2024");
});

it("writes days of one month together", () => {
  expect(dayRange(moment, Date.UTC(2024, 2, 30), "en")).toBe("22–30 March 2024");
  expect(formatSpan("2024-01-05", "2024-01-19", "en")).toBe("5–19 January 2024");
});

it("writes dates that are not days in full", () => {
  expect(formatSpan("2024-01", "2024-03-02", "en")).toBe("January 2024 – 2 March 2024");
});
