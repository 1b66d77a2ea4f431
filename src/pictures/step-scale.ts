/** Where the readings of a figure stand: shares of the width in time, percent of the height in value. */
import { scaleLinear, scaleUtc } from "d3-scale";
import { hasTime } from "../domain/calendar-date.ts";
import { daysOf, densestRun } from "./dense-window.ts";
import { day, type Stretch, stretchOf } from "./moments.ts";
import { type DatedValue, highest } from "./step-mark.ts";

/** A part of the time axis with a scale of its own. */
export interface Piece extends Stretch {
  /** Shares of the width. */
  left: number;
  right: number;
  /** Whether a day is wider here than beside it. */
  enlarged: boolean;
}

/** The moments of readings in date order; those of one day that have no time are spread over it. */
export function momentsOf(readings: readonly DatedValue[]): number[] {
  return readings.map(({ on }, index) => {
    if (hasTime(on)) return stretchOf(on).from;
    const first = readings.findIndex((other) => other.on === on);
    const count = readings.filter((other) => other.on === on).length;
    return stretchOf(on).from + ((index - first) / count) * day;
  });
}

/** Whether two readings that have no time share a day. */
export function sharesDays(readings: readonly DatedValue[]): boolean {
  const days = readings.map(({ on }) => on).filter((on) => !hasTime(on));
  return new Set(days).size < days.length;
}

const edges = { left: 0.012, right: 0.985 };

/** The parts of the time axis: one, or up to three where readings crowd on a few days. */
export function piecesOf(moments: readonly number[]): Piece[] {
  const from = moments[0] ?? 0;
  const to = Math.max(moments.at(-1) ?? 0, from + day);
  const run = densestRun(moments);
  if (!run) return [{ from, to, ...edges, enlarged: false }];
  const window = daysOf(moments, run);
  const first = Math.max(window.from, from);
  const last = Math.min(window.to, to);
  const share = Math.min(0.62, Math.max(0.4, (run.last - run.first + 1) / moments.length));
  const others = [
    { from, to: first, enlarged: false },
    { from: last, to, enlarged: false },
  ];
  const rest = others.reduce((sum, piece) => sum + piece.to - piece.from, 0);
  const lengths = [others[0], { from: first, to: last, enlarged: true }, others[1]].filter(isThere);
  return sideBySide(lengths.map((piece) => ({ ...piece, share: sizeOf(piece, share, rest) })));
}

type Length = Stretch & { enlarged: boolean };

function isThere(piece: Length | undefined): piece is Length {
  return piece !== undefined && piece.to > piece.from;
}

function sizeOf({ from, to, enlarged }: Length, share: number, rest: number): number {
  return enlarged ? share : Math.max(0.08, ((1 - share) * (to - from)) / rest);
}

function sideBySide(pieces: readonly (Length & { share: number })[]): Piece[] {
  const unit = (edges.right - edges.left) / pieces.reduce((sum, { share }) => sum + share, 0);
  let left = edges.left;
  return pieces.map(({ share, ...piece }) => {
    const placed = { ...piece, left, right: left + share * unit };
    left = placed.right;
    return placed;
  });
}

/** Time to share of the width, piece by piece. */
export function timeScale(pieces: readonly Piece[]): (moment: number) => number {
  const first = pieces[0];
  const domain = [first?.from ?? 0, ...pieces.map(({ to }) => to)];
  const range = [first?.left ?? 0, ...pieces.map(({ right }) => right)];
  const scale = scaleUtc().domain(domain).range(range).clamp(true);
  return (moment) => scale(moment);
}

/** Value to percent of the height from the top; zero is at the foot. */
export function valueScale(readings: readonly DatedValue[]): { at: (value: number) => number; ticks: number[] } {
  const most = Math.max(1, ...readings.map(({ value }) => highest(value)));
  const scale = scaleLinear().domain([0, most]).nice(4).range([100, 16]);
  const ticks = scale.ticks(4).filter((tick) => Number.isInteger(tick));
  return { at: (value) => scale(value), ticks };
}
