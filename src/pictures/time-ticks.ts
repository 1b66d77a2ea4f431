/** Ticks of a time axis, with what each should be called. */
import type { ScaleTime } from "d3-scale";
import { day } from "./moments.ts";

/** How a tick is called: `2025`, `April`, `22 March`; with the year where no other tick says it. */
export type TickUnit = "year" | "month" | "month-year" | "day" | "day-year";

export interface Tick {
  moment: number;
  unit: TickUnit;
  at: number;
}

/**
 * About `count` ticks at whole days, months or years, each at least `gap` after the one before. The first tick names
 * its year.
 */
export function timeTicks(scale: ScaleTime<number, number>, count: number, gap: number): Tick[] {
  const ticks: Tick[] = [];
  for (const date of scale.ticks(Math.max(1, count))) {
    const moment = date.getTime();
    const at = scale(date);
    const last = ticks.at(-1);
    if (moment % day === 0 && (!last || at - last.at >= gap)) ticks.push({ moment, unit: unitOf(date, !last), at });
  }
  return ticks;
}

function unitOf(date: Date, first: boolean): TickUnit {
  if (date.getUTCDate() !== 1) return first ? "day-year" : "day";
  if (date.getUTCMonth() === 0) return "year";
  return first ? "month-year" : "month";
}
