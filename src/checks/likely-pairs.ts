/** Pairs of texts that may be alike, without comparing each with each. */
import { type Sketch, sketchSize } from "../domain/sketch.ts";

export interface Sketched {
  sketch: Sketch;
}

/** Numbers of a sketch that two texts must share to be compared. */
const bandSize = 2;

/** In a larger group of texts that share a band, what they share is a phrase of the house. */
const largestGroup = 20;

/** Pairs that share a band of their sketches. Members of a large group are paired with the first and with their neighbour only. */
export function* candidatePairs<One extends Sketched>(all: readonly One[]): Generator<[One, One]> {
  const seen = new Set<number>();
  for (let from = 0; from < sketchSize; from += bandSize) {
    for (const group of groupsOf(all, from)) {
      for (const [a, b] of group.length > largestGroup ? chained(group) : eachWithEach(group)) {
        const key = a * all.length + b;
        if (seen.has(key)) continue;
        seen.add(key);
        yield [all[a] as One, all[b] as One];
      }
    }
  }
}

/** Indexes of the texts that share a band which is not empty, ascending. */
function groupsOf(all: readonly Sketched[], from: number): number[][] {
  const groups = new Map<number, number[]>();
  for (const [index, { sketch }] of all.entries()) {
    const [first = -1, second = -1] = [sketch[from], sketch[from + 1]];
    if (first === -1 && second === -1) continue;
    // Hashes of one part share their last bits, so that the first ones are what tells them apart.
    const key = Math.floor((first + 1) / sketchSize) * 2 ** 26 + Math.floor((second + 1) / sketchSize);
    const group = groups.get(key);
    if (group) group.push(index);
    else groups.set(key, [index]);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}

function* eachWithEach(group: readonly number[]): Generator<[number, number]> {
  for (const [position, a] of group.entries()) for (const b of group.slice(position + 1)) yield [a, b];
}

function* chained(group: readonly number[]): Generator<[number, number]> {
  const [first = 0] = group;
  for (let position = 1; position < group.length; position++) {
    const [before = 0, here = 0] = [group[position - 1], group[position]];
    yield [first, here];
    if (before !== first) yield [before, here];
  }
}
