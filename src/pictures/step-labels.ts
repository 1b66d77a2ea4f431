/** Labels of a step chart: the last reading, the first, the extremes, then the largest changes, while there is room. */
import { boundsOf } from "../domain/figure.ts";
import { type Box, boxAt, placeLabels, staysInside, type Widths } from "./label-placement.ts";
import { highest, plotHeight, type StepMark, type StepReading } from "./step-mark.ts";
import { widthOf } from "./text-width.ts";

export interface StepLabel {
  /** Share of the width, and percent of the height. */
  x: number;
  y: number;
  anchor: "start" | "middle" | "end";
  /** Pixels from the point to the baseline of the first line. */
  dx: number;
  dy: number;
  value: string;
  by?: string;
}

interface Choice {
  label: StepLabel;
  box: Box;
}

const size = { value: 15, by: 12.5, line: 16, gap: 9 };
const leastChange = 0.04;

export function stepLabels(
  readings: readonly StepReading[],
  marks: readonly StepMark[],
  { widths, who }: { widths: Widths; who: boolean },
): StepLabel[] {
  const choices = byImportance(readings).map((index) => {
    const [reading, mark] = [readings[index], marks[index]];
    if (!reading || !mark) return [];
    const short = positions(mark, reading.words);
    const all = who ? [...positions(mark, reading.words, reading.by), ...short] : short;
    return all.filter(({ box }) => staysInside(box, { height: { share: 0, offset: plotHeight }, slack: 6 }, widths));
  });
  return placeLabels(choices, obstacles(marks), widths).flatMap((choice) => (choice ? [choice.label] : []));
}

/** Indexes of the readings worth a label. */
export function byImportance(readings: readonly StepReading[]): number[] {
  const tops = readings.map(({ value }) => highest(value));
  const lows = readings.map(({ value }) => boundsOf(value).least);
  const most = Math.max(...tops);
  const change = (index: number): number => Math.abs((lows[index] ?? 0) - (lows[index - 1] ?? 0));
  const changes = readings
    .map((_, index) => index)
    .filter((index) => index > 0 && change(index) >= leastChange * most)
    .sort((a, b) => change(b) - change(a) || a - b);
  const extremes = [readings.length - 1, 0, tops.indexOf(most), lows.indexOf(Math.min(...lows))];
  return [...new Set([...extremes, ...changes])];
}

/** Above, below and beside the mark; with `by` on a second line. */
function positions({ x, top, bottom }: StepMark, value: string, by?: string): Choice[] {
  const width = Math.max(widthOf(value, size.value), by ? widthOf(by, size.by) : 0);
  const height = by ? 2 * size.line : size.line;
  const sides = { start: [0, width], middle: [-width / 2, width / 2], end: [-width, 0] } as const;
  const choice = (anchor: StepLabel["anchor"], y: number, up: number, dx: number): Choice => {
    const at = (y / 100) * plotHeight + up;
    const [left, right] = sides[anchor];
    const box = boxAt({ x, y: 0 }, { left: left + dx - 2, right: right + dx + 2, top: at, bottom: at + height });
    return { label: { x, y, anchor, dx, dy: up + size.line - 3, value, ...(by ? { by } : {}) }, box };
  };
  const above = -size.gap - height;
  return [
    choice("end", top, above, 5),
    choice("middle", top, above, 0),
    choice("start", top, above, -5),
    choice("start", bottom, size.gap - 3, 8),
    choice("end", top, -height / 2, -size.gap),
    choice("middle", bottom, size.gap, 0),
    choice("end", bottom, size.gap, 5),
  ];
}

/** The marks, and the lines between them. */
function obstacles(marks: readonly StepMark[]): Box[] {
  const pixels = (percent: number): number => (percent / 100) * plotHeight;
  return marks.flatMap((mark, index) => {
    const { x, top, bottom } = mark;
    const own = boxAt({ x, y: 0 }, { left: -5, right: 5, top: pixels(top) - 5, bottom: pixels(bottom) + 5 });
    const next = marks[index + 1];
    if (!next) return [own];
    const across = stretched(x, next.x, pixels(top) - 2, pixels(bottom) + 2);
    const [high, low] = [Math.min(bottom, next.bottom), Math.max(bottom, next.bottom)].map(pixels);
    return [own, across, stretched(next.x, next.x, high ?? 0, low ?? 0)];
  });
}

function stretched(from: number, to: number, top: number, bottom: number): Box {
  const fixed = (offset: number) => ({ share: 0, offset });
  return { left: { share: from, offset: -2 }, right: { share: to, offset: 2 }, top: fixed(top), bottom: fixed(bottom) };
}
