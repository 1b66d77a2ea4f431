/** When the matches fall: a bar a month, or a bar a year where the months are too many to be told apart. */
import type { MonthCount } from "../search/answer.ts";

export interface Bar {
  /** `2024-03` or `2024`: what `in:` takes. */
  value: string;
  count: number;
  /** Of the highest bar, from 0 to 1. */
  share: number;
  /** What to write below: a year begins here, or it is one. */
  label: string;
  /** Whether the search is narrowed to it. */
  chosen: boolean;
}

type Span = Pick<Bar, "value" | "count">;

/** More are too many to be told apart. */
const mostMonths = 36;
/** The width of a finger, in pixels. */
const leastWidth = 24;

/** How many bars there may be in a width, each a target for a finger. */
export function mostBarsIn(width: number): number {
  return Math.max(1, Math.min(mostMonths, Math.floor(width / leastWidth)));
}

/**
 * @param months in order, empty ones included
 * @param chosen the spans that the search is narrowed to, such as `2024` or `2024-03`
 * @param mostBars of more months, their years are shown
 */
export function barsOf(months: readonly MonthCount[], chosen: readonly string[], mostBars = mostMonths): Bar[] {
  const spans = months.length > mostBars ? spansOf(months, chosen) : months.map(spanOf);
  const most = Math.max(1, ...spans.map(({ count }) => count));
  return spans.map(({ value, count }, place) => ({
    value,
    count,
    share: count / most,
    chosen: chosen.some((span) => value.startsWith(span) || span.startsWith(value)),
    label: place === 0 || value.length === "2024".length || value.endsWith("-01") ? value.slice(0, 4) : "",
  }));
}

/** Years, and the months of a year that alone is chosen. */
function spansOf(months: readonly MonthCount[], chosen: readonly string[]): Span[] {
  const years = new Set(chosen.map((span) => span.slice(0, "2024".length)));
  const inYear = months.filter(({ month }) => years.has(month.slice(0, "2024".length)));
  return years.size === 1 && inYear.length > 0 ? inYear.map(spanOf) : byYear(months);
}

function spanOf({ month, count }: MonthCount): Span {
  return { value: month, count };
}

function byYear(months: readonly MonthCount[]): Span[] {
  const years = new Map<string, number>();
  for (const { month, count } of months) {
    const year = month.slice(0, 4);
    years.set(year, (years.get(year) ?? 0) + count);
  }
  return [...years].map(([value, count]) => ({ value, count }));
}

/** The year to go back to from a narrower span, if one is chosen. */
export function yearAround(chosen: readonly string[]): string | undefined {
  const [only = ""] = chosen;
  return chosen.length === 1 && only.length > "2024".length ? only.slice(0, 4) : undefined;
}
