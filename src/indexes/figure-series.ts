/** The readings of figures in time. */
import { compareDates, compareText, dayOf } from "../domain/calendar-date.ts";
import type { Corpus } from "../domain/corpus.ts";
import { boundsOf, type Figure, type Reading } from "../domain/figure.ts";
import type { Report } from "../domain/report.ts";
import type { Dossier } from "./dossier.ts";

export interface FigureSeries {
  figure: Figure;
  /** Oldest first; readings of one day in the order of the file. */
  readings: Reading[];
}

export function seriesOf(figure: Figure): FigureSeries {
  return { figure, readings: [...figure.readings].sort((a, b) => compareDates(a.on, b.on)) };
}

/** Figures in the order of their ids. */
export function seriesOfAll(figures: readonly Figure[] = []): FigureSeries[] {
  return [...figures].sort((a, b) => compareText(a.id, b.id)).map(seriesOf);
}

export interface FigureInReport {
  figure: Figure;
  /** The last reading that the report gives itself; else the last that it could know. */
  then: Reading;
  /** The reading since which its giver has held to the latest value, if that is another value than then. */
  since?: Reading;
}

/** The figures that a report uses, by reading or by mention, with what became of them. */
export function figuresInReport(
  { figures }: Pick<Corpus, "figures">,
  { figuresByReport }: Pick<Dossier, "figuresByReport">,
  report: Report,
): FigureInReport[] {
  const mentions = report.outline.mentions.filter(({ kind }) => kind === "figure");
  const mentioned = mentions.flatMap(({ id }) => figures.get(id) ?? []);
  const used = seriesOfAll([...new Set([...(figuresByReport.get(report.id) ?? []), ...mentioned])]);
  return used.flatMap(({ figure, readings }) => {
    const own = readings.findLast((reading) => reading.report === report.id);
    const then = own ?? readings.findLast(({ on }) => dayOf(on) <= dayOf(report.date));
    if (!then) return [];
    const since = latestSince(readings.slice(readings.indexOf(then)));
    return [since ? { figure, then, since } : { figure, then }];
  });
}

/** The first of the readings with which the giver of the last one repeats its value; none where the first has it. */
function latestSince(readings: readonly Reading[]): Reading | undefined {
  const [then] = readings;
  const last = readings.at(-1);
  if (!then || !last || isSameValue(then, last)) return undefined;
  const ofGiver = readings.slice(1).filter(({ by }) => by === last.by);
  return ofGiver[ofGiver.findLastIndex((reading) => !isSameValue(reading, last)) + 1];
}

function isSameValue(a: Reading, b: Reading): boolean {
  const [one, other] = [boundsOf(a.value), boundsOf(b.value)];
  return one.least === other.least && one.most === other.most;
}
