/** Dates as other people write them, as our heads have them. */
import { dateFault } from "../domain/calendar-date.ts";

const months = [
  ["jan", "січ", "янв"],
  ["feb", "лют", "фев"],
  ["mar", "бер", "мар"],
  ["apr", "кві", "апр"],
  ["may", "тра", "мая", "май"],
  ["jun", "чер", "июн"],
  ["jul", "лип", "июл"],
  ["aug", "сер", "авг"],
  ["sep", "вер", "сен"],
  ["oct", "жов", "окт"],
  ["nov", "лис", "ноя"],
  ["dec", "гру", "дек"],
];

const dayMonthYear = /\b(\d{1,2})(?:st|nd|rd|th)?\s+(?:of\s+)?(\p{L}{3,})\.?,?\s+(\d{4})(?!\d)/u;
const monthDayYear = /(?<!\p{L})(\p{L}{3,})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?!\d)/u;
const numbers = /(?<!\d)(\d{1,2})[./](\d{1,2})[./](\d{4})(?!\d)/;
const iso = /(?<!\d)(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)/;

/** A day found in a text, and where it stands there. */
export interface FoundDay {
  day: string;
  start: number;
  end: number;
}

/** The first day that a text names: `2024-04-01`, `01.04.2024`, `1 April 2024`, `April 1, 2024`, `1 квітня 2024`. */
export function dayIn(text: string): FoundDay | undefined {
  const readers: [RegExp, (parts: string[]) => string[]][] = [
    [iso, ([, year = "", month = "", day = ""]) => [year, month, day]],
    [dayMonthYear, ([, day = "", month = "", year = ""]) => [year, monthNumber(month), day]],
    [monthDayYear, ([, month = "", day = "", year = ""]) => [year, monthNumber(month), day]],
    [numbers, ([, day = "", month = "", year = ""]) => [year, month, day]],
  ];
  for (const [pattern, read] of readers) {
    const match = pattern.exec(text);
    const day = match ? existing(read([...match])) : undefined;
    if (match && day) return { day, start: match.index, end: match.index + match[0].length };
  }
  return undefined;
}

function monthNumber(word: string): string {
  const start = word.toLowerCase().slice(0, 3);
  return String(months.findIndex((names) => names.includes(start)) + 1);
}

function existing([year = "", month = "", day = ""]: string[]): string | undefined {
  const date = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return dateFault(date) === undefined ? date : undefined;
}

const isoMoment = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}):(\d{2})(?::\d{2}(?:[.,]\d+)?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2})?$/i;
const mailMoment = /(\d{1,2}) (\p{L}{3})\p{L}* (\d{4}) (\d{2}):(\d{2})(?::\d{2})? (UTC|GMT|UT|Z|[+-]\d{4})/iu;

/**
 * A machine's date: ISO 8601, RFC 822, `2024-04-01 10:00:00 +0300`. The minute and its zone are kept where both are
 * given, since without a zone a minute says nothing.
 */
export function machineDate(value: unknown): string | undefined {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? undefined : machineDate(value.toISOString());
  if (typeof value !== "string") return undefined;
  const text = value.trim();
  const [, day = "", hour = "", minute = "", zone] = isoMoment.exec(text) ?? isoOfMail(text);
  if (day === "") return dayIn(text)?.day;
  const whole = `${day}T${hour}:${minute}${zoneOf(zone)}`;
  if (zone !== undefined && dateFault(whole) === undefined) return whole;
  return dateFault(day) === undefined ? day : undefined;
}

function isoOfMail(text: string): (string | undefined)[] {
  const match = mailMoment.exec(text);
  const [, day = "", month = "", year = "", hour, minute, zone] = match ?? [];
  const date = match ? existing([year, monthNumber(month), day]) : undefined;
  return date ? ["", date, hour, minute, zone] : [];
}

function zoneOf(zone = "Z"): string {
  if (/^(Z|UTC|GMT|UT)$/i.test(zone) || /^[+-]00:?00$/.test(zone)) return "Z";
  return zone.includes(":") ? zone : `${zone.slice(0, 3)}:${zone.slice(3)}`;
}
