/** A moment, as a site sees it: what has come by then depends on the time zone in which its days begin. */
import { dayOf, hasTime } from "./calendar-date.ts";

export interface Moment {
  /** Milliseconds since 1970. */
  now: number;
  /** The day of it in the time zone of the site, `YYYY-MM-DD`. */
  today: string;
}

export function momentIn(timeZone: string, now: Date): Moment {
  return { now: now.getTime(), today: dayIn(timeZone, now) };
}

/** Whether a date has come: a minute once it has begun, a day once it begins in the time zone of the site. */
export function hasCome(date: string, { now, today }: Moment): boolean {
  return hasTime(date) ? Date.parse(date) <= now : dayOf(date) <= today;
}

/** When a date comes, in milliseconds since 1970. */
export function comesAt(date: string, timeZone: string): number {
  return hasTime(date) ? Date.parse(date) : startOfDay(date, timeZone);
}

/** `2026-03-22T06:00:00+02:00`: a moment on the clocks of a time zone, to the second. */
export function isoIn(timeZone: string, time: number): string {
  const wholeSecond = Math.floor(time / 1000) * 1000;
  const local = clockIn(timeZone, wholeSecond);
  const minutes = Math.round((Date.parse(`${local}Z`) - wholeSecond) / minute);
  const digits = (number: number): string => String(number).padStart(2, "0");
  const size = Math.abs(minutes);
  return `${local}${minutes < 0 ? "-" : "+"}${digits(Math.floor(size / 60))}:${digits(size % 60)}`;
}

const minute = 60_000;

/** No clock on earth is further than this from UTC. */
const furthestZone = 15 * 60 * minute;

/** The first moment at which it is this day: at midnight, or later where clocks leap over it. */
function startOfDay(day: string, timeZone: string): number {
  const midnight = Date.parse(`${day}T00:00Z`);
  let before = midnight - furthestZone;
  let from = midnight + furthestZone;
  while (from - before > minute) {
    const middle = before + Math.floor((from - before) / minute / 2) * minute;
    if (dayIn(timeZone, middle) < day) before = middle;
    else from = middle;
  }
  return from;
}

function dayIn(timeZone: string, time: Date | number): string {
  return formatIn(timeZone, "day").format(time);
}

/** `2026-03-22T06:00:00`. */
function clockIn(timeZone: string, time: number): string {
  return formatIn(timeZone, "clock").format(time).replace(" ", "T");
}

/** Swedes write days and times as ISO 8601 does, but for the `T`. */
const options = { day: {}, clock: { dateStyle: "short", timeStyle: "medium" } } as const;

/** Making a format takes a hundred times as long as using it. */
const formats = new Map<string, Intl.DateTimeFormat>();

function formatIn(timeZone: string, name: keyof typeof options): Intl.DateTimeFormat {
  const key = `${name} ${timeZone}`;
  const known = formats.get(key) ?? new Intl.DateTimeFormat("sv-SE", { timeZone, ...options[name] });
  formats.set(key, known);
  return known;
}
