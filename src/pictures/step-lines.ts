/** The lines of a step chart: each reading holds until the next. */
import { area, curveStepAfter, line } from "d3-shape";
import type { StepMark } from "./step-mark.ts";

export interface StepLine {
  /** `one` and `atLeast` are lines, `range` is a band between its ends. */
  kind: StepMark["kind"];
  /** A path in a square of 1000 by 100. */
  path: string;
}

/** One line for each run of readings of a kind; each reaches to the first reading of the next run. */
export function stepLines(marks: readonly StepMark[]): StepLine[] {
  const starts = marks.flatMap((mark, index) => (mark.kind === marks[index - 1]?.kind ? [] : [index]));
  return starts.flatMap((start, index) => {
    const run = marks.slice(start, (starts[index + 1] ?? marks.length) + 1);
    const kind = run[0]?.kind ?? "one";
    if (run.length < 2) return [];
    return [{ kind, path: (kind === "range" ? band(run) : steps(run)) ?? "" }];
  });
}

const x = ({ x: share }: StepMark): number => share * 1000;

const steps = line<StepMark>()
  .x(x)
  .y(({ bottom }) => bottom)
  .curve(curveStepAfter)
  .digits(1);

/** The last mark of a run only ends the band: it may have no upper end of its own. */
function band(run: readonly StepMark[]): string | null {
  const before = run.at(-2);
  const ended = run.map((mark, index) => (index === run.length - 1 && before ? { ...before, x: mark.x } : mark));
  return area<StepMark>()
    .x(x)
    .y0(({ bottom }) => bottom)
    .y1(({ top }) => top)
    .curve(curveStepAfter)
    .digits(1)(ended);
}
