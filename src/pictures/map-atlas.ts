/**
 * Land and borders of the world, from Natural Earth as packed by world-atlas: 1:50 million for maps of regions,
 * 1:110 million for maps of continents and for the globe.
 *
 * Natural Earth draws who holds what, not who owns what. A line that is not a boundary between two members of the
 * United Nations, or that only follows from an annexation, is drawn as a disputed one.
 */
import type { MultiLineString, Position } from "geojson";
import { feature, mesh } from "topojson-client";
import type { GeometryCollection, GeometryObject, Topology } from "topojson-specification";
import coarse from "world-atlas/countries-110m.json";
import fine from "world-atlas/countries-50m.json";

type Country = GeometryObject<{ name: string }>;
export type Atlas = Topology<{ countries: GeometryCollection<{ name: string }>; land: GeometryCollection }>;

export const atlases = { fine, coarse } as const;
export type Detail = keyof typeof atlases;

export interface Ground {
  land: ReturnType<typeof landOf>;
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
  const annexed = splitLines(line(isPair("643", "804")), liesAroundCrimea);
  const others = line((a, b) => !isPair("643", "804")(a, b) && !isUnsettled(a, b));
  return {
    land: landOf(atlas),
    borders: joined(others, annexed.outside),
    disputed: joined(line(isUnsettled), annexed.inside),
  };
}

function landOf(atlas: Atlas) {
  return feature(atlas, atlas.objects.land);
}

/** Numbers of ISO 3166; what has none is no member of the United Nations, and Western Sahara has one. */
const westernSahara = "732";

function isUnsettled(a: Country, b: Country): boolean {
  return [a, b].some(({ id }) => id === undefined || id === westernSahara);
}

function isPair(one: string, other: string): (a: Country, b: Country) => boolean {
  return (a, b) => (a.id === one && b.id === other) || (a.id === other && b.id === one);
}

/** West of the Sea of Azov, Natural Earth has Russia meet Ukraine at the neck of Crimea. */
function liesAroundCrimea(line: Position[]): boolean {
  return line.every(([longitude = 0, latitude = 0]) => longitude > 32 && longitude < 36.8 && latitude < 46.5);
}

function splitLines({ coordinates }: MultiLineString, isInside: (line: Position[]) => boolean) {
  const lines = (coordinates: Position[][]): MultiLineString => ({ type: "MultiLineString", coordinates });
  return {
    inside: lines(coordinates.filter(isInside)),
    outside: lines(coordinates.filter((line) => !isInside(line))),
  };
}

function joined(...lines: MultiLineString[]): MultiLineString {
  return { type: "MultiLineString", coordinates: lines.flatMap(({ coordinates }) => coordinates) };
}
