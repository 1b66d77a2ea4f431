/** Maps of places: the ground as paths, marks, and the labels that have room at each width. */
import type { GeoProjection } from "d3-geo";
import { globePath, globeSize, groundPaths } from "./ground-paths.ts";
import { type Box, boxAt, type Widths } from "./label-placement.ts";
import type { Detail } from "./map-atlas.ts";
import { type MapLabel, mapLabels } from "./map-labels.ts";
import { type MapMark, mapMarks } from "./map-marks.ts";
import { type MapPlace, type MapSize, mapView } from "./map-view.ts";

export interface MapVariant {
  marks: MapMark[];
  labels: MapLabel[];
}

export interface MapLayout {
  size: MapSize;
  land: string;
  borders: string;
  disputed: string;
  far: MapPlace[];
  narrow: MapVariant;
  wide: MapVariant;
}

const narrow: Widths = { least: 280, most: 560 };
const wide: Widths = { least: 560, most: 750 };

const storylineSize: MapSize = { width: 750, height: 500 };
const mergeBelow = { narrow: 17, wide: 13 };

/** The map of a story: many places, from a neighbourhood to the world. */
export function storylineMap(places: readonly MapPlace[]): MapLayout {
  const size = storylineSize;
  const view = mapView(places, { size, margin: 44, leastRadius: 5 });
  const variant = (widths: Widths, least: number): MapVariant => {
    const marks = mapMarks(view, { size, least, width: widths.least });
    return { marks, labels: mapLabels(marks, { widths, ratio: size.height / size.width, taken: [] }) };
  };
  const ground = groundPaths(view.projection, detailFor(view.projection), { tolerance: 1.1, leastArea: 18 });
  return {
    size,
    ...ground,
    far: view.far,
    narrow: variant(narrow, mergeBelow.narrow),
    wide: variant(wide, mergeBelow.wide),
  };
}

export interface Locator extends MapLayout {
  /** Land on a small globe, in a square of `globeSize`. */
  globe: string;
  globeSize: number;
}

const locatorSize: MapSize = { width: 480, height: 320 };
const locatorWidths: Widths = { least: 280, most: 480 };
/** The globe takes this share of the width, in the lower right corner. */
export const globeShare = 0.2;

/** The map of one place or a few, with lighter ones around them to find one's way by. */
export function locatorMap(places: readonly MapPlace[], around: readonly MapPlace[]): Locator {
  const size = locatorSize;
  const view = mapView(places, { size, margin: 60, leastRadius: 4 });
  const ratio = size.height / size.width;
  const names = new Set(places.map(({ name }) => name));
  const others = around.filter(({ name }) => !names.has(name)).map((place) => ({ ...place, weight: 0 }));
  const shown = [...places, ...others];
  const marks = mapMarks(
    { ...view, near: shown.filter(isInside(view.projection, size)), far: view.far },
    { size, least: 12, width: locatorWidths.least },
  );
  const labels = mapLabels(marks, { widths: locatorWidths, ratio, taken: [globeBox(ratio)] });
  const ground = groundPaths(view.projection, "fine", { tolerance: 0.8, leastArea: 12 });
  const variant = { marks: withNames(marks, labels), labels };
  return {
    size,
    ...ground,
    far: view.far,
    narrow: variant,
    wide: variant,
    globe: globePath(view.projection),
    globeSize,
  };
}

/** A place to find one's way by is of no use without its name. */
function withNames(marks: readonly MapMark[], labels: readonly MapLabel[]): MapMark[] {
  return marks.filter((mark) => (mark.places[0]?.weight ?? 0) > 0 || labels.some((label) => label.mark === mark));
}

function isInside(projection: GeoProjection, { width, height }: MapSize): (place: MapPlace) => boolean {
  return ({ longitude, latitude }) => {
    const [x, y] = projection([longitude, latitude]) ?? [-1, -1];
    return x > 0 && x < width && y > 0 && y < height;
  };
}

function globeBox(ratio: number): Box {
  const side = globeShare + 0.02;
  const fixed = (share: number) => ({ share, offset: 0 });
  return {
    ...boxAt({ x: 1, y: ratio }, { left: 0, right: 0, top: 0, bottom: 0 }),
    left: fixed(1 - side),
    top: fixed(ratio - side),
  };
}

/** Maps of continents do with the coarse outlines. */
function detailFor(projection: GeoProjection): Detail {
  return projection.scale() < 420 ? "coarse" : "fine";
}
