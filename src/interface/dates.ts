/** Dates in the reader's conventions. Times are shown in the zone in which they were written. */
import { type CalendarDate, hasTime } from "../domain/calendar-date.ts";
import type { Language } from "../domain/language.ts";
import { interfaceOf } from "./interface.ts";

const formats = new Map<string, Intl.DateTimeFormat>();

function format(language: Language, name: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${language} ${name}`;
  const known =
    formats.get(key) ?? new Intl.DateTimeFormat(interfaceOf(language).locale, { ...options, timeZone: "UTC" });
  formats.set(key, known);
  return known;
}

/** `1 April 2024`; `1 April 2024, 15:28 (UTC+3)`; `April 2024` for a month; `2024` for a year. */
export function formatDate(date: CalendarDate, language: Language): string {
  if (date.length === 4) return date;
  if (date.length === 7)
    return capitalised(format(language, "month", { year: "numeric", month: "long" }).format(utc(`${date}-01`)));
  const day = formatDay(date.slice(0, 10), language);
  return hasTime(date) ? `${day}, ${date.slice(11, 16)} (${zoneOf(date)})` : day;
}

const days = new Map<string, string>();

/** A page of an archive names a few days over and over. */
function formatDay(day: string, language: Language): string {
  const key = `${language} ${day}`;
  const options = { year: "numeric", month: "long", day: "numeric" } as const;
  const known = days.get(key) ?? format(language, "day", options).format(utc(day));
  days.set(key, known);
  return known;
}

/** `Monday, 1 April 2024`. */
export function formatDayOfWeek(date: CalendarDate, language: Language): string {
  const options = { weekday: "long", year: "numeric", month: "long", day: "numeric" } as const;
  return capitalised(format(language, "weekday", options).format(utc(date.slice(0, 10))));
}

/** The name of a month in headings: `March`. */
export function formatMonth(month: string, language: Language): string {
  return capitalised(format(language, "monthname", { month: "long" }).format(utc(`${month}-01`)));
}

function utc(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** `UTC+3`, `UTC−4:30`, `UTC`. */
function zoneOf(date: CalendarDate): string {
  const match = /([+-])(\d{2}):(\d{2})$/.exec(date);
  if (!match || date.endsWith("00:00")) return "UTC";
  const minutes = match[3] === "00" ? "" : `:${match[3]}`;
  return `UTC${match[1] === "-" ? "−" : "+"}${Number(match[2])}${minutes}`;
}
