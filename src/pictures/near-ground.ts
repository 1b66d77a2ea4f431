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
}

/** Reads outlines once; what it returns draws the part of them for a map. */
export function nearGround(shape: MultiPolygon | MultiLineString): (reach: Reach) => MultiPolygon | MultiLineString {
  if (shape.type === "MultiLineString") {
    const lines = shape.coordinates.map(lineOf);
    return (reach) => ({ ...shape, coordinates: lines.map((line) => thinned(line, reach)) });
  }
  const polygons = shape.coordinates.map((rings) => rings.map(lineOf));
  return (reach) => ({
    ...shape,
    coordinates: polygons.map((rings) => rings.map((ring) => thinned(ring, reach))),
  });
}

function lineOf(points: Position[]): Line {
  return { points, vectors: points.map(vectorOf) };
}

/** A far point is kept at the ends, beside a near one, and where the last one kept is some degrees away. */
function thinned({ points, vectors }: Line, { middle, angle }: Reach): Position[] {
  const near = Math.cos(radians(Math.min(180, angle + beyond)));
  const apart = Math.cos(radians(coarse));
  const from = vectorOf(middle);
  const isNear = (index: number) => {
    const vector = vectors[index];
    return vector !== undefined && product(vector, from) >= near;
  };
  const kept: Position[] = [];
  let last = from;
  for (const [index, point] of points.entries()) {
    const vector = vectors[index] ?? from;
    const isEnd = index === 0 || index === points.length - 1;
    const isBeside = isNear(index - 1) || isNear(index) || isNear(index + 1);
    if (!isEnd && !isBeside && product(vector, last) > apart) continue;
    kept.push(point);
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

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}
