import { describe, expect, it } from "vitest";
import { Digests } from "../../../src/build/digests.ts";
import { Cells, cellOf, ReadLog } from "../../../src/build/read-log.ts";

describe("a read log", () => {
  it("names each cell once, whoever reads it how often", () => {
    const log = new ReadLog();
    for (const name of ["a", "b", "a"]) log.note(name);
    expect([...log.take()]).toEqual([cellOf("a"), cellOf("b")]);
  });

  it("begins anew when it is asked", () => {
    const log = new ReadLog();
    log.note("a");
    log.take();
    log.note("b");
    expect([...log.take()]).toEqual([cellOf("b")]);
    expect([...log.take()]).toEqual([]);
  });
});

describe("a cell", () => {
  it("is a number of 32 bits without sign, another one for nearly every name", () => {
    const numbers = Array.from({ length: 20_000 }, (_, place) => cellOf(`corpus.people/person-${place}`));
    expect(numbers.every((number) => number >= 0 && number < 2 ** 32)).toBe(true);
    expect(Math.max(...numbers)).toBeGreaterThan(2 ** 31);
    expect(new Set(numbers).size).toBeGreaterThan(19_990);
  });
});

const cellsOf = (thing: object): Map<number, number> => {
  const cells = new Cells();
  cells.addAll("corpus", thing, new Digests());
  return cells.digests;
};

/** Names of cells that differ between two things. */
function changed(before: object, now: object, names: readonly string[]): string[] {
  const [old, present] = [cellsOf(before), cellsOf(now)];
  return names.filter((name) => old.get(cellOf(name)) !== present.get(cellOf(name)));
}

describe("the cells of an object", () => {
  const names = [
    "corpus.map",
    "corpus.map/a",
    "corpus.map/b",
    "corpus.set",
    "corpus.set/a",
    "corpus.set/b",
    "corpus.list",
  ];

  it("are one for each entry, and one for each collection as a whole", () => {
    const thing = { map: new Map([["a", 1]]), set: new Set(["a"]), list: [1], text: "none", object: {} };
    const own = ["corpus.map", "corpus.map/a", "corpus.set", "corpus.set/a", "corpus.list"];
    expect([...cellsOf(thing).keys()].sort()).toEqual(own.map(cellOf).sort());
  });

  it("change for an entry that changes, comes or goes, and for the whole", () => {
    const before = { map: new Map([["a", "x"]]) };
    expect(changed(before, { map: new Map([["a", "y"]]) }, names)).toEqual(["corpus.map", "corpus.map/a"]);
    expect(
      changed(
        before,
        {
          map: new Map([
            ["a", "x"],
            ["b", "x"],
          ]),
        },
        names,
      ),
    ).toEqual(["corpus.map", "corpus.map/b"]);
    expect(changed(before, { map: new Map() }, names)).toEqual(["corpus.map", "corpus.map/a"]);
    expect(changed({ set: new Set(["a"]) }, { set: new Set(["b"]) }, names)).toEqual([
      "corpus.set",
      "corpus.set/a",
      "corpus.set/b",
    ]);
  });

  it("change for the whole only where nothing but the order is another", () => {
    const [ab, ba] = [
      ["a", "b"],
      ["b", "a"],
    ].map((list) => ({ list, set: new Set(list) }));
    expect(changed(ab as object, ba as object, names)).toEqual(["corpus.set", "corpus.list"]);
  });

  it("differ where either of two cells with the same number does", () => {
    const both = (one: number, other: number) => {
      const cells = new Cells();
      cells.add("same", one);
      cells.add("same", other);
      return cells.digests.get(cellOf("same"));
    };
    expect(new Set([both(1, 2), both(1, 3), both(4, 2)]).size).toBe(3);
    expect(both(2 ** 53 - 2, 2 ** 53 - 3)).toBe(both(2 ** 53 - 3, 2 ** 53 - 2));
  });
});
