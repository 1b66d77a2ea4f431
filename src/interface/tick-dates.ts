/** Dates where there is little room: on axes and in narrow columns. */
import { earliestMoment, precisionOf } from "../domain/calendar-date.ts";
import type { Language } from "../domain/language.ts";
import { formatDate } from "./dates.ts";
import { interfaceOf } from "./interface.ts";

const options = {
  year: { year: "numeric" },
  month: { month: "short" },
  "month-year": { month: "short", year: "numeric" },
  day: { day: "numeric", month: "short" },
  "day-year": { day: "numeric", month: "short", year: "numeric" },
  "full-day": { day: "numeric", month: "long", year: "numeric" },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

export type ShortDate = keyof typeof options;

const formats = new Map<string, Intl.DateTimeFormat>();

/** `2025`, `Apr`, `Apr 2024`, `22 Mar`, `22 Mar 2024`, `22 March 2024`; days are those of UTC. */
export function shortDate(moment: number, shape: ShortDate, language: Language): string {
  return withoutYearMark(formatOf(shape, language).format(moment), shape);
}

/** `22–30 March 2024`, first and last day. */
export function dayRange(first: number, last: number, language: Language): string {
  return formatOf("full-day", language)
    .formatRange(first, last)
    .replace(/(\d)\s–\s(\d+ )/, "$1–$2");
}

/** From one date to another: `5–19 January 2024`; dates that are not days stand in full. */
export function formatSpan(from: string, until: string, language: Language): string {
  const areDays = precisionOf(from) === "day" && precisionOf(until) === "day";
  if (areDays) return dayRange(earliestMoment(from), earliestMoment(until), language);
  return `${formatDate(from, language)} – ${formatDate(until, language)}`;
}

/** Ukrainian writes `2024 р.`; on an axis the number alone is a year. */
function withoutYearMark(text: string, shape: ShortDate): string {
  return shape === "full-day" ? text : text.replace(/(?<=\d)\s*р\.$/, "");
}

function formatOf(shape: ShortDate, language: Language): Intl.DateTimeFormat {
  const key = `${language} ${shape}`;
  const known =
    formats.get(key) ?? new Intl.DateTimeFormat(interfaceOf(language).locale, { ...options[shape], timeZone: "UTC" });
  formats.set(key, known);
  return known;
}
