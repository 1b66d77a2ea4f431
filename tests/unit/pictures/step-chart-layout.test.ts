import { describe, expect, it } from "vitest";
import type { FigureValue } from "../../../src/domain/figure.ts";
import { stepChart } from "../../../src/pictures/step-chart-layout.ts";
import { byImportance } from "../../../src/pictures/step-labels.ts";
import type { StepReading } from "../../../src/pictures/step-mark.ts";
import { momentsOf, piecesOf, sharesDays, valueScale } from "../../../src/pictures/step-scale.ts";

function reading(on: string, value: FigureValue, by = "Investigative Committee"): StepReading {
  return { on, value, by, words: typeof value === "number" ? String(value) : Object.values(value).join("–") };
}

const crocus = [
  reading("2024-03-22", 40),
  reading("2024-03-23", { atLeast: 60 }),
  reading("2024-03-23", 93),
  reading("2024-03-23", 115),
  reading("2024-03-23", 133),
  reading("2024-03-24", 137),
  reading("2024-03-25", 139),
  reading("2024-03-27", 143),
  reading("2024-03-29", 144),
  reading("2025-05-20", { from: 147, to: 150 }),
  reading("2025-06-23", 149),
  reading("2026-03-12", 149),
];

it("spreads the readings of one day over it, in their order", () => {
  const moments = momentsOf(crocus.slice(1, 5));
  const hours = moments.map((moment) => new Date(moment).toISOString().slice(8, 13));
  expect(hours).toEqual(["23T00", "23T06", "23T12", "23T18"]);
  expect(sharesDays(crocus)).toBe(true);
});

it("keeps the time of a reading that has one", () => {
  expect(momentsOf([reading("2024-03-23T12:00+03:00", 1)])).toEqual([Date.UTC(2024, 2, 23, 9)]);
});

it("draws the days with most readings wider than the rest", () => {
  const pieces = piecesOf(momentsOf(crocus));
  expect(pieces.map(({ enlarged }) => enlarged)).toEqual([true, false]);
  const [first, second] = pieces;
  expect(first?.right).toBe(second?.left);
  expect(second?.right).toBeCloseTo(0.985);
});

it("keeps one scale where readings are spread evenly", () => {
  const even = ["2020-01-01", "2021-01-01", "2022-01-01", "2023-01-01", "2024-01-01"].map((on) => reading(on, 1));
  expect(piecesOf(momentsOf(even))).toHaveLength(1);
});

it("begins the values at zero", () => {
  const { at, ticks } = valueScale(crocus);
  expect(ticks[0]).toBe(0);
  expect(at(0)).toBe(100);
  expect(at(150)).toBeGreaterThan(0);
});

describe("marks", () => {
  it("have a kind for each shape of value", () => {
    expect(new Set(stepChart(crocus).marks.map(({ kind }) => kind))).toEqual(new Set(["one", "atLeast", "range"]));
  });

  it("stand in the order of time, a range from its lower to its upper end", () => {
    const { marks } = stepChart(crocus);
    expect(marks.map(({ x }) => x)).toEqual(marks.map(({ x }) => x).sort((a, b) => a - b));
    expect(marks[9]?.top).toBeLessThan(marks[9]?.bottom ?? 0);
  });

  it("are joined by a line a run, a range by a band", () => {
    expect(stepChart(crocus).lines.map(({ kind }) => kind)).toEqual(["one", "atLeast", "one", "range", "one"]);
  });
});

describe("labels", () => {
  it("are given to the last, the first, the extremes and the greatest changes", () => {
    expect(byImportance(crocus)).toEqual([11, 0, 9, 2, 3, 1, 4]);
  });

  it("of the last and the first reading have room on narrow and wide charts", () => {
    const { narrow, wide } = stepChart(crocus);
    for (const { labels } of [narrow, wide]) {
      expect(labels.map(({ value }) => value)).toEqual(expect.arrayContaining(["149", "40"]));
    }
    expect(wide.labels.some(({ by }) => by)).toBe(true);
    expect(narrow.labels.some(({ by }) => by)).toBe(false);
  });
});

it("draws a single reading", () => {
  const chart = stepChart([reading("2024-03-22", 40)]);
  expect(chart.marks).toHaveLength(1);
  expect(chart.narrow.labels.map(({ value }) => value)).toEqual(["40"]);
});
