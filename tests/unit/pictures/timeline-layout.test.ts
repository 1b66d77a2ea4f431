import { expect, it } from "vitest";
import { type TimelineItem, timelineRows, timelineScale } from "../../../src/pictures/timeline-layout.ts";

const item = (date: string, until?: string): TimelineItem => ({ title: "An event", date, until });
const crowded = [
  "2024-01-03",
  "2024-01-25",
  "2024-03-07T11:15+03:00",
  "2024-03-19",
  "2024-03-22T19:58+03:00",
  "2024-03-23",
  "2024-03-24",
  "2024-03-26",
  "2024-04-01",
  "2024-05-24",
  "2025-06-23",
  "2026-03-12",
].map((date) => item(date));

/** Start and end of each line, from paths such as `M76,14L176,60H240` or `M176,14C…,240,60`. */
function endsOf(path: string): { from: number; to: number } {
  const numbers = path.match(/-?\d+(\.\d+)?/g)?.map(Number) ?? [];
  return { from: numbers[1] ?? 0, to: (path.includes("H") ? numbers[3] : numbers.at(-1)) ?? 0 };
}

it("rows follow each other without overlap, longer titles taking more room", () => {
  const long = {
    title: "A title that is so long that it needs more than one line of the list ".repeat(2),
    date: "2024",
  };
  const { rows, height } = timelineRows([item("2023"), long, item("2025")]);
  expect(rows.map(({ lines }) => lines)).toEqual([1, 3, 1]);
  expect(rows.map(({ y }) => y)).toEqual([14, 68, 166]);
  expect(height).toBe(206);
});

it("draws the crowded days once more on a second axis", () => {
  const { zoom } = timelineScale(crowded) ?? {};
  expect(zoom?.days.from).toBe(Date.UTC(2024, 2, 19));
  expect(zoom?.days.to).toBe(Date.UTC(2024, 3, 2));
});

it("keeps the order of events on the axes, so that no lines cross", () => {
  const scale = timelineScale(crowded);
  const ends = scale?.leaders.map(endsOf) ?? [];
  const { rows } = timelineRows(crowded);
  expect(ends.map(({ to }) => to)).toEqual(rows.map(({ y }) => y));
  for (const group of [ends.slice(0, 3), ends.slice(3, 9), ends.slice(9)]) {
    expect(group.map(({ from }) => from)).toEqual(group.map(({ from }) => from).sort((a, b) => a - b));
  }
});

it("lines to events outside of the crowded days stay clear of the second axis", () => {
  const scale = timelineScale(crowded);
  const ends = scale?.leaders.map(endsOf) ?? [];
  const { from, axis } = scale?.zoom ?? { from: { top: 0, bottom: 0 }, axis: { top: 0, bottom: 0 } };
  for (const end of ends.slice(0, 3)) expect([end.from < from.top, end.to < axis.top]).toEqual([true, true]);
  for (const end of ends.slice(9)) expect([end.from > from.bottom, end.to > axis.bottom]).toEqual([true, true]);
});

it("keeps one axis where events are spread evenly", () => {
  const even = ["2020", "2021", "2022", "2023", "2024", "2025"].map((date) => item(date));
  expect(timelineScale(even)?.zoom).toBeUndefined();
});

it("leaves a list alone where events are few or all of one day", () => {
  expect(timelineScale(crowded.slice(0, 3))).toBeUndefined();
  expect(timelineScale(Array.from({ length: 5 }, () => item("2024-03-22")))).toBeUndefined();
});

it("draws what lasts as a bar, and a day as a moment", () => {
  const scale = timelineScale([item("2020"), item("2021-03-01", "2022-03-01"), item("2024-05-05"), item("2025-01-01")]);
  expect(scale?.bars).toHaveLength(2);
});

it("keeps ticks apart and names the year once", () => {
  const scale = timelineScale(crowded);
  for (const { ticks } of [scale?.axis, scale?.zoom?.axis].flatMap((axis) => axis ?? [])) {
    const gaps = ticks.slice(1).map(({ at }, index) => at - (ticks[index]?.at ?? 0));
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(20);
    expect(ticks.filter(({ unit }) => unit.endsWith("-year")).length).toBeLessThanOrEqual(1);
  }
});
