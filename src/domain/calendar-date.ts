/**
 * Dates as editors write them: a day (`2024-04-01`), or a minute with its zone (`2024-04-01T15:28+03:00`).
 * They stay strings, so that nothing is shifted by the zone of the machine that builds the site.
 */
import { z } from "zod";

const pattern = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2}))?(Z|[+-]\d{2}:\d{2}))?$/;

/** `YYYY-MM-DD`, or `YYYY-MM-DDThh:mm` with `Z` or an offset. */
export type CalendarDate = string;

export type DateFault = "shape" | "impossible";

/** What is wrong with a date, or `undefined` if it is one. `2024-02-30` is impossible, `1 April` has the wrong shape. */
export function dateFault(value: string): DateFault | undefined {
  const match = pattern.exec(value);
  if (!match) return "shape";
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = match
    .slice(1, 7)
    .map((part) => Number(part ?? 0));
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCMonth() + 1 === month && date.getUTCDate() === day;
  const inDay = hour < 24 && minute < 60 && second < 60;
  return exists && inDay && isOffset(match[7]) ? undefined : "impossible";
}

/** Whether some place on earth keeps such a time: `Z`, or at most 14 hours from it. */
function isOffset(zone = "Z"): boolean {
  return zone === "Z" || (Number(zone.slice(1, 3)) <= 14 && Number(zone.slice(4)) < 60);
}

export const calendarDateSchema = dateSchema(
  "a day such as `2024-04-01`, or a minute with its zone such as `2024-04-01T15:28+03:00`",
  dateFault,
);

/** A date, or only the month where a page does not say more: `2024-04`. */
export const publicationDateSchema = dateSchema(
  "a day such as `2024-04-01`, or a month such as `2024-04` where the day is not known",
  (value) => dateFault(/^\d{4}-\d{2}$/.test(value) ? `${value}-01` : value),
);

/** A date of any precision; a minute has its zone. */
export const historicalDateSchema = dateSchema(
  "`2024`, `2024-03`, `2024-03-22` or `2024-03-22T19:58+03:00`: as exactly as it is known",
  (value) => dateFault(/^\d{4}(-\d{2})?$/.test(value) ? `${value}-01-01`.slice(0, 10) : value),
);

/** Text in which each fault has its own code and message. */
function dateSchema(description: string, faultOf: (value: string) => DateFault | undefined) {
  return z
    .string()
    .superRefine((value, context) => {
      const fault = faultOf(value);
      if (fault === "shape") context.addIssue(`Unexpected date \`${value}\`, expected the form \`2024-04-01\``);
      if (fault !== "impossible") return;
      const message = `Unexpected date \`${value}\`, expected one that exists in the calendar`;
      context.addIssue({ code: "custom", message, params: { code: "date/impossible" } });
    })
    .describe(description);
}

/** How exactly a date is known. */
export type Precision = "year" | "month" | "day" | "minute";

/** The shape of a date says how exactly it is known: `2024`, `2024-03`, `2024-03-22`, `2024-03-22T19:58+03:00`. */
export function precisionOf(date: string): Precision {
  if (hasTime(date)) return "minute";
  return ({ 4: "year", 7: "month" } as const)[date.length] ?? "day";
}

/** The first moment that a date may mean, in milliseconds since 1970; without a zone, as if in UTC. */
export function earliestMoment(date: string): number {
  const full = { year: `${date}-01-01`, month: `${date}-01`, day: date, minute: date }[precisionOf(date)];
  return Date.parse(full);
}

/** The day as written, `YYYY-MM-DD`; `YYYY-MM` where only the month is known. */
export function dayOf(date: CalendarDate): string {
  return date.slice(0, 10);
}

/** The year as written, `YYYY`. */
export function yearOf(date: CalendarDate): string {
  return date.slice(0, 4);
}

/** The month as written, `YYYY-MM`. */
export function monthOf(date: CalendarDate): string {
  return date.slice(0, 7);
}

export function hasTime(date: CalendarDate): boolean {
  return date.includes("T");
}

/** Orders dates, oldest first: by the day as written, then days without a time, then by the instant. */
export function compareDates(a: CalendarDate, b: CalendarDate): number {
  const days = compareText(dayOf(a), dayOf(b));
  if (days !== 0) return days;
  if (!hasTime(a) || !hasTime(b)) return Number(hasTime(a)) - Number(hasTime(b));
  return Date.parse(a) - Date.parse(b);
}

/** Whether one date is before another: two minutes as moments, else by the day, month or year that both name. */
export function isBefore(a: string, b: string): boolean {
  if (hasTime(a) && hasTime(b)) return Date.parse(a) < Date.parse(b);
  const length = Math.min(dayOf(a).length, dayOf(b).length);
  return a.slice(0, length) < b.slice(0, length);
}

/** Orders text by code units: the same on every machine, unlike a locale's collation. */
export function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
