import { describe, expect, it } from "vitest";
import { namePaging, type Paging, pagePaths, pagesByPath, placeOfPage } from "../../../src/indexes/paged.ts";

const newestFirst: Paging = { size: 10, front: "the newest" };
const byName: Paging = { size: 10, front: "the first" };

/** Numbers from the greatest down: the newest thing is the last that was counted. */
const newest = (count: number) => Array.from({ length: count }, (_, index) => count - index);
const pagesOf = (count: number, paging = newestFirst) => new Map(pagesByPath("list/", newest(count), paging));

describe("a list that is newest first", () => {
  it("is on one page until it would fill two", () => {
    expect([...pagesOf(0)]).toEqual([["list/", []]]);
    expect([...pagesOf(19)]).toEqual([["list/", newest(19)]]);
  });

  it("has its newest on the front, and older ones on full pages that are numbered from the oldest", () => {
    expect([...pagesOf(34)]).toEqual([
      ["list/", [34, 33, 32, 31, 30, 29, 28, 27, 26, 25, 24, 23, 22, 21]],
      ["list/page/2/", [20, 19, 18, 17, 16, 15, 14, 13, 12, 11]],
      ["list/page/1/", [10, 9, 8, 7, 6, 5, 4, 3, 2, 1]],
    ]);
  });

  it("keeps its numbered pages as they are, whatever is added, and has between one page and two on the front", () => {
    for (let count = 20; count < 100; count += 1) {
      const [before, after] = [pagesOf(count), pagesOf(count + 1)];
      for (const [path, things] of before) if (path !== "list/") expect(after.get(path), path).toEqual(things);
      expect(before.get("list/")?.length).toBeGreaterThanOrEqual(10);
      expect(before.get("list/")?.length).toBeLessThan(20);
      expect([...before.values()].flat()).toEqual(newest(count));
    }
  });
});

describe("a list by name", () => {
  it("is cut from its beginning on, and its front is the first page", () => {
    expect([...pagesOf(10, byName).keys()]).toEqual(["list/"]);
    expect([...pagesOf(21, byName)].map(([path, { length }]) => [path, length])).toEqual([
      ["list/", 10],
      ["list/page/2/", 10],
      ["list/page/3/", 1],
    ]);
  });
});

describe("the place of a page", () => {
  const places = (count: number, paging: Paging) => {
    const paths = pagePaths("list/", count, paging);
    return paths.map((path) => placeOfPage(paths, path, paging));
  };

  it("is none for a list on one page", () => {
    expect(places(19, newestFirst)).toEqual([undefined]);
    expect(placeOfPage([], "list/", namePaging)).toBeUndefined();
  });

  it("has the number of the address, and the pages before and after it in the order of reading", () => {
    expect(places(34, newestFirst)).toEqual([
      { isFront: true, count: 2, before: undefined, after: "list/page/2/" },
      { isFront: false, number: 2, count: 2, before: "list/", after: "list/page/1/" },
      { isFront: false, number: 1, count: 2, before: "list/page/2/", after: undefined },
    ]);
  });

  it("by name has the number 1 on the front", () => {
    expect(places(20, byName)).toEqual([
      { isFront: true, number: 1, count: 2, before: undefined, after: "list/page/2/" },
      { isFront: false, number: 2, count: 2, before: "list/", after: undefined },
    ]);
  });
});
