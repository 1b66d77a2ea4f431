/** Bars for counts by month. */
import { scaleLinear } from "d3-scale";

export interface MonthBar {
  /** `2024-03`. */
  month: string;
  count: number;
  /** In rems. */
  height: number;
  /** Whether a new year, or the picture, begins with it. */
  startsYear: boolean;
}

const tallest = 6;
const least = 0.2;

/** @param months in order, empty ones included */
export function monthBars(months: readonly { month: string; count: number }[]): MonthBar[] {
  const most = Math.max(1, ...months.map(({ count }) => count));
  const scale = scaleLinear().domain([0, most]).range([0, tallest]);
  return months.map(({ month, count }, index) => ({
    month,
    count,
    height: count === 0 ? 0 : Math.max(least, Math.round(scale(count) * 100) / 100),
    startsYear: index === 0 || month.endsWith("-01"),
  }));
}
