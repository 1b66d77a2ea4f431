/** Marks on a map: a point for each place, or one for places too near each other to be drawn apart. */
import type { MapPlace, MapSize, MapView } from "./map-view.ts";

export interface MapMark {
  /** Shares of the map's width. */
  x: number;
  y: number;
  /** The heaviest first. */
  places: MapPlace[];
  /** The direction in degrees in which places beyond the frame lie, clockwise from the right. */
  arrow?: number;
}

interface Marking {
  size: MapSize;
  /** Marks nearer than this to each other, in pixels, become one. */
  least: number;
  /** The narrowest width, in pixels, at which the marks are shown. */
  width: number;
}

export function mapMarks({ projection, near, far }: MapView, { size, least, width }: Marking): MapMark[] {
  const point = ({ longitude, latitude }: MapPlace) => projection([longitude, latitude]) ?? [0, 0];
  const share = ([x, y]: [number, number]) => ({ x: x / size.width, y: y / size.width });
  const within = near.map((place) => ({ place, at: { ...share(point(place)) } }));
  const beyond = far.map((place) => ({ place, at: towards(point(place), size) }));
  return merged([...within, ...beyond], least / width);
}

interface Placed {
  place: MapPlace;
  at: { x: number; y: number; arrow?: number };
}

/** Heavier places take in the lighter ones near them. */
function merged(placed: readonly Placed[], least: number): MapMark[] {
  const byWeight = [...placed].sort((a, b) => b.place.weight - a.place.weight);
  const marks: MapMark[] = [];
  for (const { place, at } of byWeight) {
    const mark = marks.find((one) => Math.hypot(one.x - at.x, one.y - at.y) < least);
    if (mark) mark.places.push(place);
    else marks.push({ ...at, places: [place] });
  }
  return marks;
}

const inset = 24;

/** Where the way from the middle of the map to a point beyond it meets the frame. */
function towards([x, y]: [number, number], { width, height }: MapSize): Placed["at"] {
  const [middleX, middleY] = [width / 2, height / 2];
  const [wayX, wayY] = [x - middleX, y - middleY];
  const share = Math.min((middleX - inset) / Math.abs(wayX), (middleY - inset) / Math.abs(wayY));
  const arrow = Math.round((Math.atan2(wayY, wayX) * 180) / Math.PI);
  return { x: (middleX + share * wayX) / width, y: (middleY + share * wayY) / width, arrow };
}
