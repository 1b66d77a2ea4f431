import { describe, expect, it } from "vitest";
import { cellOf, ReadLog } from "../../../src/build/read-log.ts";
import { watched } from "../../../src/build/watched.ts";

const plain = {
  map: new Map([
    ["a", 1],
    ["b", 2],
  ]),
  set: new Set(["a", "b"]),
  list: ["a", "b"],
  object: { name: "Sourceline" },
  text: "words",
};

/** What a reading gives, and the cells that it notes; of a plain object what it gives. */
function reading<Result>(read: (thing: typeof plain) => Result) {
  const log = new ReadLog();
  const thing = watched(plain, "corpus", log);
  log.take();
  const result = read(thing);
  return { result, same: read(plain), cells: [...log.take()] };
}

const cells = (...names: string[]): number[] => names.map(cellOf);

/** Readings that ask for one entry, with the cell of that entry. */
const ofOne: [how: string, read: (thing: typeof plain) => unknown, cell: string][] = [
  ["an entry of a map", ({ map }) => map.get("a"), "corpus.map/a"],
  ["an entry that a map does not have", ({ map }) => map.get("c"), "corpus.map/c"],
  ["whether a map has an entry", ({ map }) => map.has("b"), "corpus.map/b"],
  ["whether a set has a member", ({ set }) => set.has("c"), "corpus.set/c"],
];

/** Readings that may see any entry. */
const ofAll: [how: string, read: (thing: typeof plain) => unknown, cell: string][] = [
  ["the size of a map", ({ map }) => map.size, "corpus.map"],
  ["the keys of a map", ({ map }) => [...map.keys()], "corpus.map"],
  ["the values of a map", ({ map }) => [...map.values()], "corpus.map"],
  ["the entries of a map", ({ map }) => [...map.entries()], "corpus.map"],
  ["a map in a loop", ({ map }) => [...map], "corpus.map"],
  ["a copy of a map", ({ map }) => new Map(map), "corpus.map"],
  [
    "a map by its `forEach`",
    ({ map }) => all((note) => map.forEach((value, key) => void note([key, value]))),
    "corpus.map",
  ],
  ["the size of a set", ({ set }) => set.size, "corpus.set"],
  ["the keys of a set", ({ set }) => [...set.keys()], "corpus.set"],
  ["the values of a set", ({ set }) => [...set.values()], "corpus.set"],
  ["the entries of a set", ({ set }) => [...set.entries()], "corpus.set"],
  ["a set in a loop", ({ set }) => [...set], "corpus.set"],
  ["a copy of a set", ({ set }) => new Set(set), "corpus.set"],
  ["a set by its `forEach`", ({ set }) => all((note) => set.forEach((member) => void note(member))), "corpus.set"],
  ["a set with another", ({ set }) => [...set.union(new Set(["c"]))], "corpus.set"],
  ["what a set lacks of another", ({ set }) => set.isSupersetOf(new Set(["c"])), "corpus.set"],
  ["another set with it", ({ set }) => [...new Set(["a", "c"]).intersection(set)], "corpus.set"],
  ["a list", ({ list }) => list, "corpus.list"],
  ["the length of a list", ({ list }) => list.length, "corpus.list"],
  ["a list by taking its object apart", ({ list: [first] }) => first, "corpus.list"],
];

function all<Thing>(each: (note: (thing: Thing) => void) => void): Thing[] {
  const things: Thing[] = [];
  each((thing) => things.push(thing));
  return things;
}

describe("what is watched", () => {
  it.each(ofOne)("notes the entry alone where somebody reads %s", (_how, read, cell) => {
    const { result, same, cells: noted } = reading(read);
    expect({ result, noted }).toEqual({ result: same, noted: cells(cell) });
  });

  it.each(ofAll)("notes all of it, at least, where somebody reads %s", (_how, read, cell) => {
    const { result, same, cells: noted } = reading(read);
    expect(result).toEqual(same);
    expect(noted).toContain(cellOf(cell));
  });

  it("notes nothing where somebody reads what is neither a map, a set nor a list, or looks at nothing of it", () => {
    expect(reading(({ object, text }) => [object.name, text]).cells).toEqual([]);
    expect(reading(({ map, set }) => [map, set].length).cells).toEqual([]);
  });

  it("hands itself to `forEach`, so that what is read of it there is noted as well", () => {
    const { cells: noted } = reading(({ map }) => map.forEach((_value, _key, same) => void same.get("c")));
    expect(noted).toEqual(cells("corpus.map", "corpus.map/c"));
  });

  it("is a map and a set to whoever asks", () => {
    const { map, set } = watched(plain, "corpus", new ReadLog());
    expect([map instanceof Map, set instanceof Set]).toEqual([true, true]);
  });
});
