/**
 * A timeline that is true to scale: an axis beside the list of events, and a line from each moment to its row. Where
 * events crowd, their stretch of the axis is drawn once more and larger, on a second axis. Rows keep their order, so
 * that no two lines cross.
 *
 * The unit is a sixteenth of a rem.
 */
import { scaleUtc } from "d3-scale";
import { linkHorizontal } from "d3-shape";
import { daysOf, densestRun, type Run } from "./dense-window.ts";
import { day, type Stretch, stretchOf } from "./moments.ts";
import { linesOf } from "./text-width.ts";
import { type Tick, timeTicks } from "./time-ticks.ts";

export interface TimelineItem {
  title: string;
  date: string;
  until?: string | undefined;
}

export interface TimelineRow {
  /** Lines that the title may take. */
  lines: number;
  /** The middle of its first line. */
  y: number;
}

export interface TimelineAxis {
  x: number;
  top: number;
  bottom: number;
  ticks: Tick[];
}

export interface TimelineScale {
  width: number;
  height: number;
  axis: TimelineAxis;
  /** The stretch that is drawn larger: whole days, on the first axis and on its own. */
  zoom?: { days: Stretch; from: TimelineAxis; axis: TimelineAxis };
  /** Lines from moments to rows, as paths. */
  leaders: string[];
  /** What is longer than a moment. */
  bars: { x: number; top: number; bottom: number }[];
}

const row = { around: 32, line: 22, middle: 14, titleWidth: 440, titleSize: 14.75 };
const axisX = 76;
const leastItems = 4;
const leastBar = 5;

export function timelineRows(items: readonly TimelineItem[]): { rows: TimelineRow[]; height: number } {
  let height = 0;
  const rows = items.map(({ title }) => {
    const lines = linesOf(title, row.titleSize, row.titleWidth);
    const y = height + row.middle;
    height += row.around + row.line * lines;
    return { lines, y };
  });
  return { rows, height };
}

/** The scale of some events in date order; none where they are few, or all of one day. */
export function timelineScale(items: readonly TimelineItem[]): TimelineScale | undefined {
  const stretches = items.map(stretchOfItem);
  const span = { from: stretches[0]?.from ?? 0, to: Math.max(...stretches.map(({ to }) => to)) };
  const moments = stretches.map(({ from }) => from);
  if (items.length < leastItems || new Set(moments).size < leastItems) return undefined;
  const { rows, height } = timelineRows(items);
  const run = densestRun(moments);
  const frame = { rows, height, stretches, span };
  return run ? zoomedScale(frame, run) : plainScale(frame);
}

function stretchOfItem({ date, until }: TimelineItem): Stretch {
  const stretch = stretchOf(date);
  return until === undefined ? stretch : { from: stretch.from, to: stretchOf(until).to };
}

interface Frame {
  rows: TimelineRow[];
  height: number;
  stretches: Stretch[];
  span: Stretch;
}

function plainScale({ rows, height, stretches, span }: Frame): TimelineScale {
  const width = axisX + 84;
  const axis = axisOf(axisX, span, ends(rows));
  const leaders = stretches.map(({ from }, index) => curve([axisX, axis.at(from)], [width, rows[index]?.y ?? 0]));
  return { width, height, axis: axis.drawn, leaders, bars: stretches.flatMap((one) => bar(axis, one)) };
}

function zoomedScale({ rows, height, stretches, span }: Frame, run: Run): TimelineScale {
  const zoomX = axisX + 100;
  const width = zoomX + 64;
  const days = daysOf(
    stretches.map(({ from }) => from),
    run,
  );
  const axis = axisOf(axisX, span, ends(rows));
  const zoom = axisOf(zoomX, days, ends(rows.slice(run.first, run.last + 1)));
  const inRun = (index: number): boolean => index >= run.first && index <= run.last;
  const leaders = stretches.map(({ from }, index) => {
    const y = rows[index]?.y ?? 0;
    return inRun(index) ? curve([zoomX, zoom.at(from)], [width, y]) : bent([axisX, axis.at(from)], [zoomX, y], width);
  });
  const bars = stretches.flatMap((one, index) => bar(inRun(index) ? zoom : axis, one));
  const from = { ...axis.drawn, top: axis.at(days.from), bottom: axis.at(days.to), ticks: [] };
  return { width, height, axis: axis.drawn, zoom: { days, from, axis: zoom.drawn }, leaders, bars };
}

function ends(rows: readonly TimelineRow[]): [top: number, bottom: number] {
  return [rows[0]?.y ?? 0, rows.at(-1)?.y ?? 0];
}

interface Axis {
  drawn: TimelineAxis;
  at: (moment: number) => number;
}

const tickGap = 20;
const tickSpace = 100;

function axisOf(x: number, { from, to }: Stretch, [top, bottom]: [top: number, bottom: number]): Axis {
  const scale = scaleUtc().domain([from, to]).range([top, bottom]).clamp(true);
  const ticks = timeTicks(scale, (bottom - top) / tickSpace, tickGap);
  return { drawn: { x, top, bottom, ticks }, at: (moment) => scale(moment) };
}

function bar({ drawn: { x }, at }: Axis, { from, to }: Stretch): TimelineScale["bars"] {
  const [top, bottom] = [at(from), at(to)];
  return to - from > day && bottom - top >= leastBar ? [{ x, top, bottom }] : [];
}

type Point = [x: number, y: number];

const link = linkHorizontal().digits(1);

function curve(source: Point, target: Point): string {
  return link({ source, target }) ?? "";
}

function bent([x, y]: Point, [bendX, bendY]: Point, end: number): string {
  return `M${x},${Math.round(y)}L${bendX},${bendY}H${end}`;
}
