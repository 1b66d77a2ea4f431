import { describe, expect, it } from "vitest";
import { barsOf, mostBarsIn, yearAround } from "../../../src/client/histogram.ts";
import type { MonthCount } from "../../../src/search/answer.ts";

/** So many months from January of a year on, each with as many reports as its number says. */
function monthsFrom(year: number, count: number): MonthCount[] {
  return Array.from({ length: count }, (_, place) => ({
    month: `${year + Math.floor(place / 12)}-${String((place % 12) + 1).padStart(2, "0")}`,
    count: (place % 12) + 1,
  }));
}

const values = (months: MonthCount[], chosen: string[] = []) => barsOf(months, chosen).map(({ value }) => value);

describe("a histogram", () => {
  it("has a bar a month, as high as its share of the highest", () => {
    const months = [
      { month: "2024-03", count: 8 },
      { month: "2024-04", count: 0 },
      { month: "2024-05", count: 2 },
    ];
    const bars = barsOf(months, []);
    expect(bars.map(({ value, count, share }) => [value, count, share])).toEqual([
      ["2024-03", 8, 1],
      ["2024-04", 0, 0],
      ["2024-05", 2, 0.25],
    ]);
  });

  it("names the year below its first bar and below each January", () => {
    const months = monthsFrom(2023, 24).slice(10, 15);
    expect(barsOf(months, []).map(({ label }) => label)).toEqual(["2023", "", "2024", "", ""]);
  });

  it("has months up to three years, and years beyond", () => {
    expect(barsOf(monthsFrom(2020, 36), [])).toHaveLength(36);
    const years = barsOf(monthsFrom(2020, 37), []);
    expect(years.map(({ value, count, label }) => [value, count, label])).toEqual([
      ["2020", 78, "2020"],
      ["2021", 78, "2021"],
      ["2022", 78, "2022"],
      ["2023", 1, "2023"],
    ]);
  });

  it("has the months of a year that is chosen out of many", () => {
    expect(values(monthsFrom(2020, 60), ["2021"])).toEqual(monthsFrom(2021, 12).map(({ month }) => month));
    expect(values(monthsFrom(2020, 60), ["2021-05"])).toHaveLength(12);
    expect(values(monthsFrom(2020, 60), ["2021", "2022"])).toHaveLength(5);
    expect(values(monthsFrom(2020, 60), ["1990"])).toHaveLength(5);
  });

  it("tells what is chosen, whole or in part", () => {
    const chosen = (spans: string[]) =>
      barsOf(monthsFrom(2024, 3), spans)
        .filter((bar) => bar.chosen)
        .map(({ value }) => value);
    expect(chosen(["2024-02"])).toEqual(["2024-02"]);
    expect(chosen(["2024-02-29"])).toEqual(["2024-02"]);
    expect(chosen(["2024"])).toHaveLength(3);
    expect(chosen([])).toEqual([]);
  });

  it("has years sooner where there is less room, so that each bar is wide enough for a finger", () => {
    expect([mostBarsIn(2000), mostBarsIn(704), mostBarsIn(354), mostBarsIn(0)]).toEqual([36, 29, 14, 1]);
    expect(barsOf(monthsFrom(2024, 15), [], 14).map(({ value }) => value)).toEqual(["2024", "2025"]);
    expect(barsOf(monthsFrom(2024, 14), [], 14)).toHaveLength(14);
  });

  it("is empty where nothing was found", () => {
    expect(barsOf([], [])).toEqual([]);
  });
});

describe("the way back from a span", () => {
  it("leads from a month or a day to its year, and from a year nowhere", () => {
    expect([yearAround(["2024-03"]), yearAround(["2024-03-22"])]).toEqual(["2024", "2024"]);
    expect([yearAround(["2024"]), yearAround([]), yearAround(["2024-03", "2024-04"])]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});
