/**
 * Labels that never overlap, at any width of the picture.
 *
 * A label hangs at a point. The point moves as the picture grows, the label keeps its size; so two labels that are
 * apart at one width may meet at another, and what is asked of them is asked of all widths together.
 */

/** Pixels from `least` to `most`. */
export interface Widths {
  least: number;
  most: number;
}

/** A place on one axis: `share` of the picture's width, and `offset` pixels. */
export interface Coordinate {
  share: number;
  offset: number;
}

export interface Box {
  left: Coordinate;
  right: Coordinate;
  top: Coordinate;
  bottom: Coordinate;
}

/** The box of the given pixels around a point; `x` and `y` are shares of the picture's width. */
export function boxAt(point: { x: number; y: number }, pixels: Record<keyof Box, number>): Box {
  return {
    left: { share: point.x, offset: pixels.left },
    right: { share: point.x, offset: pixels.right },
    top: { share: point.y, offset: pixels.top },
    bottom: { share: point.y, offset: pixels.bottom },
  };
}

/** Whether two boxes overlap at any of the widths. */
export function everOverlap(a: Box, b: Box, widths: Widths): boolean {
  const conditions: [Coordinate, Coordinate][] = [
    [a.left, b.right],
    [b.left, a.right],
    [a.top, b.bottom],
    [b.top, a.bottom],
  ];
  const overlap = conditions.reduce((left, [one, other]) => whereBefore(one, other, left), widths);
  return overlap.least < overlap.most;
}

/** The part of the widths where `a` lies before `b`; an empty one if there is none. */
function whereBefore(a: Coordinate, b: Coordinate, { least, most }: Widths): Widths {
  const slope = a.share - b.share;
  const offset = a.offset - b.offset;
  if (slope === 0) return offset < 0 ? { least, most } : { least, most: least };
  const equal = -offset / slope;
  return slope > 0 ? { least, most: Math.min(most, equal) } : { least: Math.max(least, equal), most };
}

export interface Frame {
  height: Coordinate;
  /** Pixels that a box may stand out on either side. */
  slack: number;
}

/** Whether a box stays in the picture at all widths. */
export function staysInside(box: Box, { height, slack }: Frame, widths: Widths): boolean {
  const at = ({ share, offset }: Coordinate, width: number): number => share * width + offset;
  return [widths.least, widths.most].every(
    (width) =>
      at(box.left, width) >= -slack &&
      at(box.right, width) <= width + slack &&
      at(box.top, width) >= 0 &&
      at(box.bottom, width) <= at(height, width),
  );
}

/**
 * Gives each label, in the order given, the first of its boxes that is free; `undefined` where none is.
 *
 * @param taken boxes that are in the way from the start
 */
export function placeLabels<Choice extends { box: Box }>(
  labels: readonly (readonly Choice[])[],
  taken: readonly Box[],
  widths: Widths,
): (Choice | undefined)[] {
  const inTheWay = [...taken];
  return labels.map((choices) => {
    const free = choices.find(({ box }) => inTheWay.every((other) => !everOverlap(box, other, widths)));
    if (free) inTheWay.push(free.box);
    return free;
  });
}
