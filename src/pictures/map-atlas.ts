/**
 * Land and borders of the world, from Natural Earth as packed by world-atlas: 1:50 million for maps of regions,
 * 1:110 million for maps of continents and for the globe.
 *
 * Natural Earth draws who holds what. A line that is not a boundary between two members of the United Nations is drawn
 * as a disputed one; the line that follows only from the annexation of Crimea, which the General Assembly called on all
 * not to recognise (resolution 68/262), is not drawn.
 */
import type { MultiLineString, MultiPolygon, Position } from "geojson";
import { feature, mesh } from "topojson-client";
import type { GeometryCollection, GeometryObject, Topology } from "topojson-specification";
import fine from "world-atlas/countries-50m.json";
import coarse from "world-atlas/countries-110m.json";

type Country = GeometryObject<{ name: string }>;
export type Atlas = Topology<{ countries: GeometryCollection<{ name: string }>; land: GeometryCollection }>;

export const atlases = { fine, coarse } as const;
export type Detail = keyof typeof atlases;

export interface Ground {
  land: MultiPolygon;
  borders: MultiLineString;
  disputed: MultiLineString;
}

const grounds = new Map<Detail, Ground>();

export function groundOf(detail: Detail): Ground {
  const known = grounds.get(detail) ?? groundFrom(atlases[detail]);
  grounds.set(detail, known);
  return known;
}

export function groundFrom(atlas: Atlas): Ground {
  const { countries } = atlas.objects;
  const line = (wanted: (a: Country, b: Country) => boolean) =>
    mesh(atlas, countries, (a, b) => a !== b && wanted(a as Country, b as Country));
  const borders = line((a, b) => !isUnsettled(a, b));
  return {
    land: landOf(atlas),
    borders: { ...borders, coordinates: borders.coordinates.filter((one) => !liesAtCrimea(one)) },
    disputed: line(isUnsettled),
  };
}

function landOf(atlas: Atlas): MultiPolygon {
  const { features } = feature(atlas, atlas.objects.land);
  return {
    type: "MultiPolygon",
    coordinates: features.flatMap(({ geometry }) => (geometry as MultiPolygon).coordinates),
  };
}

/** Numbers of ISO 3166; what has none is no member of the United Nations, and Western Sahara has one. */
const westernSahara = "732";

function isUnsettled(a: Country, b: Country): boolean {
  return [a, b].some(({ id }) => id === undefined || id === westernSahara);
}

/** Where Natural Earth has Russia meet Ukraine, at the neck of Crimea. */
function liesAtCrimea(line: Position[]): boolean {
  return line.every(([east = 0, north = 0]) => east > 33 && east < 35.5 && north > 45.5 && north < 46.3);
}
