/** The cities near some places, to find one's way by on a map. */
import { compareText } from "../domain/calendar-date.ts";
import type { Place } from "../domain/entity.ts";
import { keyed } from "./keyed.ts";

/** The world is cut into tiles of so many degrees, so that a map asks for its part of the world only. */
const side = 20;
const columns = 360 / side;

interface Tile {
  row: number;
  column: number;
}

/** Cities with coordinates, by the tile that they lie in. */
export function citiesByTile(places: Iterable<Place>): Map<string, Place[]> {
  return keyed(places, (place) => (place.kind === "city" ? tilesOf([place]).map(nameOf) : []));
}

/** The cities in the tiles from one place to the others and in those beside them, by id; not the places themselves. */
export function citiesAround(byTile: ReadonlyMap<string, readonly Place[]>, places: readonly Place[]): Place[] {
  const tiles = tilesOf(places);
  const rows = span(tiles.map(({ row }) => row));
  const across = span(tiles.map(({ column }) => column));
  const names = new Set(rows.flatMap((row) => across.map((column) => nameOf({ row, column }))));
  return [...names]
    .flatMap((name) => byTile.get(name) ?? [])
    .filter((city) => !places.includes(city))
    .sort((a, b) => compareText(a.id, b.id));
}

function tilesOf(places: readonly Place[]): Tile[] {
  return places.flatMap(({ coordinates }) =>
    coordinates
      ? [{ row: Math.floor(coordinates.latitude / side), column: Math.floor(coordinates.longitude / side) }]
      : [],
  );
}

/** Columns go round the world. */
function nameOf({ row, column }: Tile): string {
  return `${row} ${(column + 2 * columns) % columns}`;
}

/** From one below the least number to one above the greatest. */
function span(numbers: readonly number[]): number[] {
  const least = Math.min(...numbers) - 1;
  return numbers.length === 0
    ? []
    : Array.from({ length: Math.max(...numbers) + 2 - least }, (_, step) => least + step);
}
