/** Spans of days: what `in:2024-03`, `before:` and `after:` mean. Days are text, `YYYY-MM-DD`, and order as text. */
import type { Field, Query } from "./query.ts";

/** Inclusive. */
export interface Span {
  from: string;
  to: string;
}

const always: Span = { from: "0000-01-01", to: "9999-12-31" };

export const dateFields = ["in", "before", "after"] as const;
export type DateField = (typeof dateFields)[number];

/** The days of a year, a month or a day. Every month is given 31, since days are only compared. */
export function spanOf(date: string): Span {
  return { from: `${date}-01-01`.slice(0, 10), to: `${date}${"-12-31".slice(date.length - 4)}`.slice(0, 10) };
}

/** Whether a day is in, before or after any of the dates. */
export function passes(day: string, name: DateField, dates: string[]): boolean {
  return dates.some((date) => {
    const { from, to } = spanOf(date);
    if (name === "before") return day < from;
    if (name === "after") return day > to;
    return from <= day && day <= to;
  });
}

/** Days outside of which the query finds nothing, as far as its outermost fields say. */
export function spanOfQuery(query: Query): Span {
  let { from, to } = always;
  for (const part of query.type === "and" ? query.of : [query]) {
    if (part.type !== "field") continue;
    const span = spanOfField(part);
    if (span.from > from) from = span.from;
    if (span.to < to) to = span.to;
  }
  return { from, to };
}

function dayBefore(day: string): string {
  return new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
}

function spanOfField({ name, values }: Field): Span {
  const firsts = values.map((date) => spanOf(date).from).sort();
  const lasts = values.map((date) => spanOf(date).to).sort();
  if (name === "in") return { from: firsts[0] ?? always.from, to: lasts.at(-1) ?? always.to };
  if (name === "before") return { from: always.from, to: dayBefore(firsts.at(-1) ?? always.to) };
  if (name === "after") return { from: lasts[0] ?? always.from, to: always.to };
  return always;
}
