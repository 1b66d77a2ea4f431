/** Names on a map, the heaviest places first, where there is room. */
import { type Box, boxAt, placeLabels, staysInside, type Widths } from "./label-placement.ts";
import type { MapMark } from "./map-marks.ts";
import { widthOf } from "./text-width.ts";

export interface MapLabel {
  mark: MapMark;
  anchor: "start" | "middle" | "end";
  /** Pixels from the mark to the baseline of the first line. */
  dx: number;
  dy: number;
  lines: string[];
}

export interface LabelRoom {
  widths: Widths;
  /** Height of the map as a share of its width. */
  ratio: number;
  /** What else is on the map. */
  taken: Box[];
}

const size = { text: 13.5, line: 16, gap: 8, ring: 4 };

/** With all the names of a mark, if no other mark loses its name for them; else with the first of them. */
export function mapLabels(marks: readonly MapMark[], room: LabelRoom): MapLabel[] {
  const full = labelled(marks, room, wordings);
  const short = labelled(marks, room, (mark) => wordings(mark).slice(-1));
  const best = short.length > full.length ? short : full;
  return [...best, ...numbersOf(marks, best, room)];
}

/** Numbers for the marks that got no name, where they have a number in a list beside the map. */
function numbersOf(marks: readonly MapMark[], named: readonly MapLabel[], room: LabelRoom): MapLabel[] {
  const taken = named.map(({ mark, anchor, dx, dy, lines }) =>
    boxOf(mark, { anchor, dx, top: dy + 4 - size.line, lines }),
  );
  const rest = marks.filter((mark) => !named.some((label) => label.mark === mark));
  const own = named.map(({ mark }) => boxOfMark(mark));
  return labelled(rest, { ...room, taken: [...room.taken, ...taken, ...own] }, numberWording);
}

function numberWording({ places }: MapMark): string[][] {
  const numbers = places.flatMap(({ number }) => number ?? []);
  return numbers.length === places.length ? [[numbers.join(", ")]] : [];
}

type Wordings = (mark: MapMark) => string[][];

function labelled(marks: readonly MapMark[], { widths, ratio, taken }: LabelRoom, wordingsOf: Wordings): MapLabel[] {
  const choices = marks.map((mark) =>
    wordingsOf(mark)
      .flatMap((lines) => positions(mark, lines))
      .filter(({ box }) => staysInside(box, { height: { share: ratio, offset: 0 }, slack: 0 }, widths)),
  );
  return placeLabels(choices, [...marks.map(boxOfMark), ...taken], widths).flatMap((choice) =>
    choice ? [choice.label] : [],
  );
}

const mostNames = 4;

/** All names of a mark, one a line; else the first with the number of the others. */
function wordings({ places }: MapMark): string[][] {
  const [first, ...others] = places.map(({ name }) => name);
  if (first === undefined) return [];
  if (others.length === 0) return [[first]];
  const short = [[`${first} +${others.length}`]];
  return others.length < mostNames ? [[first, ...others], ...short] : short;
}

/** The ring around a mark that stands for several places takes room of its own. */
function radiusOf({ places }: MapMark): number {
  return places.length > 1 ? size.gap + size.ring : size.gap;
}

function boxOfMark(mark: MapMark): Box {
  const radius = radiusOf(mark) - 3;
  return boxAt(mark, { left: -radius, right: radius, top: -radius, bottom: radius });
}

interface Hanging {
  anchor: MapLabel["anchor"];
  dx: number;
  /** Pixels from the mark to the top of the first line. */
  top: number;
  lines: string[];
}

function boxOf(mark: MapMark, { anchor, dx, top, lines }: Hanging): Box {
  const width = Math.max(...lines.map((line) => widthOf(line, size.text)));
  const left = dx - { start: 0, middle: width / 2, end: width }[anchor];
  return boxAt(mark, { left: left - 2, right: left + width + 2, top, bottom: top + lines.length * size.line });
}

function positions(mark: MapMark, lines: string[]): { label: MapLabel; box: Box }[] {
  const gap = radiusOf(mark);
  const height = lines.length * size.line;
  const beside = -size.line / 2 - 1;
  const above = -gap - height;
  const sides: [MapLabel["anchor"], dx: number, top: number][] = [
    ["start", gap, beside],
    ["end", -gap, beside],
    ["middle", 0, above],
    ["middle", 0, gap],
    ["start", 4, above + 3],
    ["start", 4, gap - 3],
    ["end", -4, above + 3],
    ["end", -4, gap - 3],
    ["start", gap, -height + size.line / 2],
    ["end", -gap, -height + size.line / 2],
  ];
  return sides.map(([anchor, dx, top]) => ({
    label: { mark, anchor, dx, dy: top + size.line - 4, lines },
    box: boxOf(mark, { anchor, dx, top, lines }),
  }));
}
