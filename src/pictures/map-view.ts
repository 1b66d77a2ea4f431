/** Which part of the world a map shows, and where places lie on it. */
import { type GeoProjection, geoAzimuthalEqualArea, geoBounds, geoCentroid, geoCircle, geoDistance } from "d3-geo";

export interface MapPlace {
  name: string;
  latitude: number;
  longitude: number;
  /** How often it is named, or how much happened there; heavier places are labelled first. */
  weight: number;
  /** Its number in the list of places, if there is one. */
  number?: number;
}

/** Units of a map's drawing; it is shown at any size with these proportions. */
export interface MapSize {
  width: number;
  height: number;
}

export interface MapView {
  projection: GeoProjection;
  near: MapPlace[];
  /** Places too far from the others to be drawn; the frame has an arrow to each. */
  far: MapPlace[];
}

interface Fit {
  size: MapSize;
  margin: number;
  /** The least that is shown around the middle, in degrees of arc. */
  leastRadius: number;
}

/**
 * A map of equal areas around the middle of the places. Directions from the middle are true, so that an arrow can
 * point to what lies beyond the frame.
 */
export function mapView(places: readonly MapPlace[], { size, margin, leastRadius }: Fit): MapView {
  const { near, far } = nearAndFar(places);
  const middle = middleOf(near);
  const around = geoCircle().center(middle).radius(leastRadius)();
  const shown = { type: "GeometryCollection" as const, geometries: [multiPoint(near), around] };
  const projection = geoAzimuthalEqualArea().rotate([-middle[0], -middle[1]]);
  projection.fitExtent(
    [
      [margin, margin],
      [size.width - margin, size.height - margin],
    ],
    shown,
  );
  return {
    projection: projection.clipExtent([
      [-4, -4],
      [size.width + 4, size.height + 4],
    ]),
    near,
    far,
  };
}

const leastFar = 0.45;

/** Parts the few places, at most a quarter, that lie more than twice as far out as most, and very far (in radians). */
export function nearAndFar(places: readonly MapPlace[]): { near: MapPlace[]; far: MapPlace[] } {
  const centre = geoCentroid(multiPoint(medianFirst(places)));
  const distance = ({ longitude, latitude }: MapPlace): number => geoDistance(centre, [longitude, latitude]);
  const distances = places.map(distance).sort((a, b) => a - b);
  const usual = distances[Math.ceil(distances.length * 0.7) - 1] ?? 0;
  const isFar = (place: MapPlace): boolean => distance(place) > Math.max(leastFar, 2 * usual);
  const far = places.filter(isFar);
  if (far.length > places.length / 4) return { near: [...places], far: [] };
  return { near: places.filter((place) => !isFar(place)), far };
}

/** The places without the outermost tenths on each side, so that one far place does not move the centre. */
function medianFirst(places: readonly MapPlace[]): MapPlace[] {
  const trim = Math.floor(places.length / 10);
  const byLongitude = [...places].sort((a, b) => a.longitude - b.longitude);
  return trim === 0 ? byLongitude : byLongitude.slice(trim, -trim);
}

function middleOf(places: readonly MapPlace[]): [longitude: number, latitude: number] {
  const [[west, south], [east, north]] = geoBounds(multiPoint(places));
  const middle = west <= east ? (west + east) / 2 : (((west + east + 360) / 2 + 180) % 360) - 180;
  return [middle, (south + north) / 2];
}

function multiPoint(places: readonly MapPlace[]) {
  const coordinates = places.map(({ longitude, latitude }) => [longitude, latitude]);
  return { type: "MultiPoint" as const, coordinates };
}
