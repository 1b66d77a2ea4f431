/**
 * Which page has read what. All that pages show comes out of maps and lists with names; each entry of them is a *cell*,
 * and so is each map and list as a whole. A page is made anew when a cell that it has read has another digest.
 *
 * Cells are known by 32 bits of their name: two cells with the same number only make a page anew without need.
 */
import type { Digests } from "./digests.ts";

export function cellOf(name: string): number {
  let number = 0x811c9dc5;
  for (let place = 0; place < name.length; place += 1) number = Math.imul(number ^ name.charCodeAt(place), 0x01000193);
  return (number ^ (number >>> 15)) >>> 0;
}

export class ReadLog {
  #cells = new Set<number>();

  note(name: string): void {
    this.#cells.add(cellOf(name));
  }

  /** The cells noted since this was last asked. */
  take(): Uint32Array {
    const cells = Uint32Array.from(this.#cells);
    this.#cells.clear();
    return cells;
  }
}

/** Digests by cell. */
export class Cells {
  readonly digests = new Map<number, number>();

  add(name: string, digest: number): void {
    const cell = cellOf(name);
    const other = this.digests.get(cell);
    this.digests.set(cell, other === undefined ? digest : (other + digest) % Number.MAX_SAFE_INTEGER);
  }

  /** The cells of an object's maps, sets and lists, named as `watched` names them. */
  addAll(name: string, thing: object, digests: Digests): void {
    for (const [key, value] of Object.entries(thing)) {
      const of = `${name}.${key}`;
      if (value instanceof Map) for (const [id, one] of value) this.add(`${of}/${id}`, digests.of(one));
      if (value instanceof Set) for (const id of value) this.add(`${of}/${id}`, 1);
      if (isCollection(value)) this.add(of, digests.of(value));
    }
  }
}

export type Collection = ReadonlyMap<string, unknown> | ReadonlySet<string> | readonly unknown[];

export function isCollection(value: unknown): value is Collection {
  return value instanceof Map || value instanceof Set || Array.isArray(value);
}
