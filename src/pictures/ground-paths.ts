/**
 * The ground of a map as paths. Projecting the outlines of the world takes far longer than all else of a map, and the
 * events of a story happen at few places: what was drawn for a view is kept, and serves each map of the same view.
 */
import { type GeoPermissibleObjects, type GeoProjection, geoOrthographic, geoPath } from "d3-geo";
import { Latest } from "./latest.ts";
import { type Detail, type Ground, groundOf } from "./map-atlas.ts";
import { LineCollector, type Point, pathOf, type Simplify } from "./map-outline.ts";
import { nearGround, type Reach } from "./near-ground.ts";

export interface GroundPaths {
  land: string;
  borders: string;
  disputed: string;
}

/** The maps of a story, of which there are thousands in an archive: as many as a few stories have. */
const mostKept = 100;

const drawn = new Latest<GroundPaths>(mostKept);

/** Land and borders in the frame of a projection. */
export function groundPaths(projection: GeoProjection, detail: Detail, simplify: Simplify): GroundPaths {
  const view = [projection.rotate(), projection.scale(), projection.translate(), projection.clipExtent()];
  const key = JSON.stringify([...view, detail, simplify]);
  return drawn.get(key, () => drawGround(projection, detail, simplify));
}

function drawGround(projection: GeoProjection, detail: Detail, simplify: Simplify): GroundPaths {
  const { land, borders, disputed } = nearGroundOf(detail);
  const reach = reachOf(projection);
  return {
    land: outline(projection, land(reach), simplify),
    borders: outline(projection, borders(reach), simplify),
    disputed: outline(projection, disputed(reach), simplify),
  };
}

type NearGround = Record<keyof Ground, ReturnType<typeof nearGround>>;

const nearGrounds = new Map<Detail, NearGround>();

function nearGroundOf(detail: Detail): NearGround {
  const { land, borders, disputed } = groundOf(detail);
  const known = nearGrounds.get(detail) ?? {
    land: nearGround(land),
    borders: nearGround(borders),
    disputed: nearGround(disputed),
  };
  nearGrounds.set(detail, known);
  return known;
}

/** How far the frame of a map of equal areas reaches: a point lies 2 sin(angle / 2) from the middle, times the scale. */
function reachOf(projection: GeoProjection): Reach {
  const [[left, top], [right, bottom]] = projection.clipExtent() as [Point, Point];
  const [x, y] = projection.translate();
  const [longitude, latitude] = projection.rotate();
  const far = Math.hypot(Math.max(x - left, right - x), Math.max(y - top, bottom - y));
  const angle = 2 * Math.asin(Math.min(1, far / (2 * projection.scale())));
  return { middle: [-longitude, -latitude], angle: (angle * 180) / Math.PI };
}

export const globeSize = 96;

const globes = new Latest<string>(mostKept);

/** Land on a small globe, in a square of `globeSize`, turned as a map is. */
export function globePath(map: GeoProjection): string {
  const [longitude, latitude] = map.rotate();
  return globes.get(`${longitude} ${latitude}`, () => drawGlobe(longitude, latitude));
}

function drawGlobe(longitude: number, latitude: number): string {
  const projection = geoOrthographic()
    .rotate([longitude, latitude])
    .fitSize([globeSize, globeSize], { type: "Sphere" });
  return outline(projection, groundOf("coarse").land, { tolerance: 0.7, leastArea: 8 });
}

function outline(projection: GeoProjection, shape: GeoPermissibleObjects, simplify: Simplify): string {
  const collector = new LineCollector();
  geoPath(projection, collector as unknown as CanvasRenderingContext2D)(shape);
  return pathOf(collector.lines, simplify);
}
