/** Digests of what pages show, as numbers of 53 bits: quick to compare, and equal by chance once in 10^15 pairs. */

/** The digest of a text. */
export function digestOfString(text: string): number {
  let a = 0x811c9dc5;
  let b = 0x9e3779b9;
  for (let place = 0; place < text.length; place += 1) {
    const code = text.charCodeAt(place);
    a = Math.imul(a ^ code, 0x01000193);
    b = Math.imul(b ^ code, 0x85ebca6b);
  }
  return joined(a ^ (b >>> 13), b ^ (a >>> 15));
}

/** The digest of a list, from the digests of its members in their order. */
export function digestOfList(digests: Iterable<number>): number {
  let a = 0x811c9dc5;
  let b = 0x9e3779b9;
  for (const digest of digests) {
    a = Math.imul(a ^ (digest >>> 0), 0x01000193);
    b = Math.imul(b ^ Math.floor(digest / 2 ** 32) ^ (digest >>> 0), 0x85ebca6b);
  }
  return joined(a ^ (b >>> 13), b ^ (a >>> 15));
}

function joined(a: number, b: number): number {
  const low = Math.imul(a ^ (a >>> 16), 0x7feb352d) >>> 0;
  const high = (Math.imul(b ^ (b >>> 16), 0x846ca68b) >>> 0) & 0x1fffff;
  return high * 2 ** 32 + low;
}

/** Digests of values that are made of objects whose digest is known, such as those of a corpus. */
export class Digests {
  #known = new WeakMap<object, number>();

  set(thing: object, digest: number): void {
    this.#known.set(thing, digest);
  }

  of(value: unknown): number {
    if (typeof value === "string") return digestOfString(value);
    if (typeof value !== "object" || value === null) return digestOfString(String(value));
    const known = this.#known.get(value);
    if (known !== undefined) return known;
    if (Array.isArray(value) || value instanceof Set || value instanceof Map) return digestOfList(this.#each(value));
    const digest = digestOfString(JSON.stringify(value));
    this.#known.set(value, digest);
    return digest;
  }

  *#each(values: Iterable<unknown>): Iterable<number> {
    for (const value of values) yield this.of(value);
  }
}
