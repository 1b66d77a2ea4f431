/** The readings of figures in time. */
import { compareDates, compareText, dayOf } from "../domain/calendar-date.ts";
import type { Corpus } from "../domain/corpus.ts";
import type { Figure, Reading } from "../domain/figure.ts";
import type { Report } from "../domain/report.ts";

export interface FigureSeries {
  figure: Figure;
  /** Oldest first; readings of one day in the order of the file. */
  readings: Reading[];
}

export function seriesOf(figure: Figure): FigureSeries {
  return { figure, readings: [...figure.readings].sort((a, b) => compareDates(a.on, b.on)) };
}

export function figuresOfStoryline(corpus: Corpus, id: string): FigureSeries[] {
  return series(corpus, (figure) => figure.storylines.includes(id));
}

export function figuresOfEvent(corpus: Corpus, id: string): FigureSeries[] {
  return series(corpus, (figure) => figure.events.includes(id));
}

function series(corpus: Corpus, belongs: (figure: Figure) => boolean): FigureSeries[] {
  return [...corpus.figures.values()]
    .filter(belongs)
    .sort((a, b) => compareText(a.id, b.id))
    .map(seriesOf);
}

export interface FigureInReport {
  figure: Figure;
  /** The last reading that the report gives itself; else the last that it could know. */
  then: Reading;
  /** The last reading of all, if it is a later one. */
  since?: Reading;
}

/** The figures that a report uses, by reading or by mention, with what became of them. */
export function figuresInReport(corpus: Corpus, report: Report): FigureInReport[] {
  const mentioned = new Set(report.outline.mentions.filter(({ kind }) => kind === "figure").map(({ id }) => id));
  const used = series(
    corpus,
    ({ id, readings }) => mentioned.has(id) || readings.some((one) => one.report === report.id),
  );
  return used.flatMap(({ figure, readings }) => {
    const own = readings.findLast((reading) => reading.report === report.id);
    const then = own ?? readings.findLast(({ on }) => dayOf(on) <= dayOf(report.date));
    const last = readings.at(-1);
    if (!then || !last) return [];
    return [last === then ? { figure, then } : { figure, then, since: last }];
  });
}
