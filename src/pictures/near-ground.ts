/**
 * The part of the world's outlines that a map can show: all points near its middle, and a few of those far from it. The
 * map is the same, and made in a tenth of the time.
 */
import type { MultiLineString, MultiPolygon, Position } from "geojson";

/** Where a map lies, in degrees. */
export interface Reach {
  middle: Position;
  /** The angle from its middle to its farthest corner. */
  angle: number;
}

/** Degrees from one point to the next where the map does not reach. */
const coarse = 3;
/** So much farther than the map reaches all points are kept, so that no line between far points comes into it. */
const beyond = 2 * coarse;

type Vector = [x: number, y: number, z: number];

interface Line {
  points: Position[];
  vectors: Vector[];
  /** A point near the middle of the line, and the angle from it to the farthest of its points, in radians. */
  middle: Vector;
  radius: number;
}

/** Reads outlines once; what it returns draws the part of them for a map. */
export function nearGround(shape: MultiPolygon | MultiLineString): (reach: Reach) => MultiPolygon | MultiLineString {
  if (shape.type === "MultiLineString") {
    const lines = shape.coordinates.map(lineOf);
    return (reach) => ({ ...shape, coordinates: inReach(lines, reach) });
  }
  const polygons = shape.coordinates.map((rings) => rings.map(lineOf));
  return (reach) => ({
    ...shape,
    // What is cut out of land that a map does not show is not there either.
    coordinates: polygons.filter(([outer]) => outer && !isBeyond(outer, reach)).map((rings) => inReach(rings, reach)),
  });
}

function inReach(lines: readonly Line[], reach: Reach): Position[][] {
  return lines.filter((line) => !isBeyond(line, reach)).map((line) => thinned(line, reach));
}

/** Whether a line, and all that lies in it, is farther away than a map reaches. */
function isBeyond({ middle, radius }: Line, reach: Reach): boolean {
  return radius < widest && angleBetween(middle, vectorOf(reach.middle)) > radians(reach.angle + beyond) + radius;
}

/** What a wider ring holds may be the rest of the globe. */
const widest = radians(80);

function lineOf(points: Position[]): Line {
  const vectors = points.map(vectorOf);
  const middle = vectors[Math.floor(vectors.length / 2)] ?? vectorOf([0, 0]);
  const radius = vectors.reduce((most, vector) => Math.max(most, angleBetween(middle, vector)), 0);
  return { points, vectors, middle, radius };
}

/** A far point is kept at the ends, beside a near one, and where the last one kept is some degrees away. */
function thinned({ points, vectors }: Line, { middle, angle }: Reach): Position[] {
  const from = vectorOf(middle);
  const least = Math.cos(radians(Math.min(180, angle + beyond)));
  const apart = Math.cos(radians(coarse));
  const near = vectors.map((vector) => product(vector, from) >= least);
  const kept: Position[] = [];
  let last: Vector | undefined;
  for (const [index, vector] of vectors.entries()) {
    const isEnd = index === 0 || index === points.length - 1;
    const isBeside = near[index - 1] || near[index] || near[index + 1];
    if (!isEnd && !isBeside && last && product(vector, last) > apart) continue;
    kept.push(points[index] as Position);
    last = vector;
  }
  return kept;
}

function vectorOf([longitude = 0, latitude = 0]: Position): Vector {
  const [east, north] = [radians(longitude), radians(latitude)];
  return [Math.cos(north) * Math.cos(east), Math.cos(north) * Math.sin(east), Math.sin(north)];
}

function product(a: Vector, b: Vector): number {
  return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
}

function angleBetween(a: Vector, b: Vector): number {
  return Math.acos(Math.max(-1, Math.min(1, product(a, b))));
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}
