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

const size = { text: 13.5, line: 16, gap: 8 };

export function mapLabels(marks: readonly MapMark[], { widths, ratio, taken }: LabelRoom): MapLabel[] {
  const own = marks.map(({ x, y }) => boxAt({ x, y }, { left: -6, right: 6, top: -6, bottom: 6 }));
  const choices = marks.map((mark) =>
    wordings(mark)
      .flatMap((lines) => positions(mark, lines))
      .filter(({ box }) => staysInside(box, { share: ratio, offset: 0 }, widths)),
  );
  return placeLabels(choices, [...own, ...taken], widths).flatMap((choice) => (choice ? [choice.label] : []));
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

function positions(mark: MapMark, lines: string[]): { label: MapLabel; box: Box }[] {
  const width = Math.max(...lines.map((line) => widthOf(line, size.text)));
  const height = lines.length * size.line;
  const sides = { start: [0, width], middle: [-width / 2, width / 2], end: [-width, 0] } as const;
  const choice = (anchor: MapLabel["anchor"], dx: number, top: number) => {
    const [left, right] = sides[anchor];
    const box = boxAt(mark, { left: left + dx - 2, right: right + dx + 2, top, bottom: top + height });
    return { label: { mark, anchor, dx, dy: top + size.line - 4, lines }, box };
  };
  const beside = -size.line / 2 - 1;
  return [
    choice("start", size.gap, beside),
    choice("end", -size.gap, beside),
    choice("middle", 0, -size.gap - height),
    choice("middle", 0, size.gap),
    choice("start", 4, -size.gap - height + 3),
    choice("start", 4, size.gap - 3),
    choice("end", -4, -size.gap - height + 3),
    choice("end", -4, size.gap - 3),
    choice("start", size.gap, -height + size.line / 2),
    choice("end", -size.gap, -height + size.line / 2),
  ];
}
