/** The readings of a figure and the marks that stand for them. */
import { boundsOf, type FigureValue } from "../domain/figure.ts";

export interface DatedValue {
  on: string;
  value: FigureValue;
}

export interface StepReading extends DatedValue {
  /** The value in words: `144`, `at least 60`. */
  words: string;
  /** Who gave it. */
  by: string;
}

/** `x` is a share of the width; `top` and `bottom` are percent of the height. */
export interface StepMark {
  kind: ValueKind;
  x: number;
  top: number;
  bottom: number;
}

export type ValueKind = "one" | "range" | "atLeast";

/** Height of the plot in sixteenths of a rem. */
export const plotHeight = 288;

/** Which shape marks a value. */
export function kindOf(value: FigureValue): ValueKind {
  if (typeof value === "number") return "one";
  return boundsOf(value).most === undefined ? "atLeast" : "range";
}

/** The upper end of a value; its lower one where it has no upper end. */
export function highest(value: FigureValue): number {
  const { least, most } = boundsOf(value);
  return most ?? least;
}
