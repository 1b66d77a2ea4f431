/** The step chart of a figure: marks, lines, ticks and the labels that have room. */
import { scaleUtc } from "d3-scale";
import { boundsOf } from "../domain/figure.ts";
import type { Widths } from "./label-placement.ts";
import { type StepLabel, stepLabels } from "./step-labels.ts";
import { type StepLine, stepLines } from "./step-lines.ts";
import { highest, kindOf, type StepMark, type StepReading } from "./step-mark.ts";
import { momentsOf, type Piece, piecesOf, timeScale, valueScale } from "./step-scale.ts";
import { type Tick, timeTicks } from "./time-ticks.ts";

/** What differs between a narrow and a wide chart. */
export interface StepVariant {
  labels: StepLabel[];
  ticks: Tick[];
}

export interface StepChart {
  marks: StepMark[];
  lines: StepLine[];
  pieces: Piece[];
  values: { value: number; at: number }[];
  narrow: StepVariant;
  wide: StepVariant;
}

const narrow: Widths = { least: 250, most: 664 };
const wide: Widths = { least: 640, most: 1160 };

/** @param readings in date order */
export function stepChart(readings: readonly StepReading[]): StepChart {
  const moments = momentsOf(readings);
  const pieces = piecesOf(moments);
  const values = valueScale(readings);
  const x = timeScale(pieces);
  const marks = readings.map(({ value }, index): StepMark => {
    const ends = { top: values.at(highest(value)), bottom: values.at(boundsOf(value).least) };
    return { kind: kindOf(value), x: x(moments[index] ?? 0), ...ends };
  });
  const variant = (widths: Widths, who: boolean): StepVariant => ({
    labels: stepLabels(readings, marks, { widths, who }),
    ticks: pieces.flatMap((piece) => ticksOf(piece, widths.least)).filter(hasRoom(widths.least)),
  });
  return {
    marks,
    lines: stepLines(marks),
    pieces,
    values: values.ticks.map((value) => ({ value, at: values.at(value) })),
    narrow: variant(narrow, false),
    wide: variant(wide, true),
  };
}

const tickSpace = 74;

/** Ticks of a piece, at shares of the width. */
function ticksOf({ from, to, left, right }: Piece, width: number): Tick[] {
  const scale = scaleUtc().domain([from, to]).range([left, right]);
  return timeTicks(scale, ((right - left) * width) / tickSpace, tickSpace / width);
}

/** Drops what would run into the tick before it, or out of the picture. */
function hasRoom(width: number): (tick: Tick) => boolean {
  let end = -tickSpace;
  return ({ at, unit }) => {
    const half = unit.includes("-") ? 40 : 24;
    const centre = at * width;
    const fits = centre - half >= end && centre + half <= width + 12;
    if (fits) end = centre + half;
    return fits;
  };
}
