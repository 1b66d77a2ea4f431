/** Dates as stretches of time, in milliseconds since 1970. */
import { earliestMoment, type Precision, precisionOf } from "../domain/calendar-date.ts";

export const minute = 60_000;
export const day = 24 * 60 * minute;

export interface Stretch {
  from: number;
  /** The first moment after it. */
  to: number;
}

/** All that a date may mean: the year, month or day that it names; a minute is a moment. */
export function stretchOf(date: string): Stretch {
  const from = earliestMoment(date);
  return { from, to: ends[precisionOf(date)](new Date(from)) };
}

const ends: Record<Precision, (start: Date) => number> = {
  year: (start) => Date.UTC(start.getUTCFullYear() + 1, 0),
  month: (start) => Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + 1),
  day: (start) => start.getTime() + day,
  minute: (start) => start.getTime(),
};

/** The whole days around a stretch. */
export function wholeDays({ from, to }: Stretch): Stretch {
  return { from: Math.floor(from / day) * day, to: Math.ceil(to / day) * day };
}
