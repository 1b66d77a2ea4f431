/**
 * The ground of a map as paths. Projecting the outlines of the world takes far longer than all else of a map, and the
 * events of a story happen at few places: what was drawn for a view is kept, and serves each map of the same view.
 */
import { type GeoPermissibleObjects, type GeoProjection, geoOrthographic, geoPath } from "d3-geo";
import { type Detail, groundOf } from "./map-atlas.ts";
import { LineCollector, pathOf, type Simplify } from "./map-outline.ts";

export interface GroundPaths {
  land: string;
  borders: string;
  disputed: string;
}

const drawn = new Map<string, GroundPaths>();

/** Land and borders in the frame of a projection. */
export function groundPaths(projection: GeoProjection, detail: Detail, simplify: Simplify): GroundPaths {
  const view = [projection.rotate(), projection.scale(), projection.translate(), projection.clipExtent()];
  const key = JSON.stringify([...view, detail, simplify]);
  const known = drawn.get(key) ?? drawGround(projection, detail, simplify);
  drawn.set(key, known);
  return known;
}

function drawGround(projection: GeoProjection, detail: Detail, simplify: Simplify): GroundPaths {
  const { land, borders, disputed } = groundOf(detail);
  return {
    land: outline(projection, land, simplify),
    borders: outline(projection, borders, simplify),
    disputed: outline(projection, disputed, simplify),
  };
}

export const globeSize = 96;

const globes = new Map<string, string>();

/** Land on a small globe, in a square of `globeSize`, turned as a map is. */
export function globePath(map: GeoProjection): string {
  const [longitude, latitude] = map.rotate();
  const key = `${longitude} ${latitude}`;
  const known = globes.get(key) ?? drawGlobe(longitude, latitude);
  globes.set(key, known);
  return known;
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
