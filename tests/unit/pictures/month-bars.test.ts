import { expect, it } from "vitest";
import { monthBars } from "../../../src/pictures/month-bars.ts";

it("makes bars as tall as their counts, and none for an empty month", () => {
  const bars = monthBars([
    { month: "2024-11", count: 4 },
    { month: "2024-12", count: 0 },
    { month: "2025-01", count: 2 },
  ]);
  expect(bars.map(({ height }) => height)).toEqual([6, 0, 3]);
});

it("marks where a year begins", () => {
  const bars = monthBars(["2024-11", "2024-12", "2025-01"].map((month) => ({ month, count: 1 })));
  expect(bars.map(({ startsYear }) => startsYear)).toEqual([true, false, true]);
});
