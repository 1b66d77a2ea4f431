import { describe, expect, it } from "vitest";
import { facetsOf, pagefindFilters } from "../../../src/client/facets.ts";
import type { Counts } from "../../../src/client/search-index.ts";

const counts: Counts = {
  outlet: { "reuters=Reuters": 4, "ntv=NTV": 4, "rt=RT": 0 },
  year: { "2023": 9, "2024": 1 },
};

const values = (all: Counts[], name: string, filters = {}) =>
  facetsOf(all, filters).find((facet) => facet.name === name)?.values;

describe("facets", () => {
  it("show a name for each id, the most frequent first, then by name", () => {
    const found = values([{ outlet: { "a=Zebra": 1, "b=Apple": 1, "c=Middle": 2 } }], "outlet");
    expect(found?.map(({ label }) => label)).toEqual(["Middle", "Apple", "Zebra"]);
  });

  it("show a value without a name as its own name", () => {
    expect(values([counts], "year")?.[0]).toEqual({ id: "2024", label: "2024", count: 1, chosen: false });
  });

  it("show the latest year first", () => {
    expect(values([counts], "year")?.map(({ id }) => id)).toEqual(["2024", "2023"]);
  });

  it("leave out what no report has, unless it is chosen", () => {
    expect(values([counts], "outlet")?.map(({ id }) => id)).toEqual(["ntv", "reuters"]);
    expect(values([counts], "outlet", { outlet: ["rt"] })?.at(-1)).toEqual({
      id: "rt",
      label: "RT",
      count: 0,
      chosen: true,
    });
  });

  it("show a chosen id that no index knows, so that it can be taken back", () => {
    expect(values([counts], "topic", { topic: ["gone"] })).toEqual([
      { id: "gone", label: "gone", count: 0, chosen: true },
    ]);
  });

  it("add up what several languages have of an id, under the first language's name", () => {
    const both = [{ topic: { "war=Війна": 2 } }, { topic: { "war=War": 5, "law=Law": 1 } }];
    expect(values(both, "topic")).toEqual([
      { id: "war", label: "Війна", count: 7, chosen: false },
      { id: "law", label: "Law", count: 1, chosen: false },
    ]);
  });
});

describe("filters for Pagefind", () => {
  it("name values as they are indexed, any of them in each facet", () => {
    expect(pagefindFilters({ outlet: ["reuters", "ntv"], year: ["2024"] }, counts)).toEqual({
      outlet: { any: ["reuters=Reuters", "ntv=NTV"] },
      year: { any: ["2024"] },
    });
  });

  it("keep an id that the index does not know, which matches nothing", () => {
    expect(pagefindFilters({ topic: ["war"] }, counts)).toEqual({ topic: { any: ["war"] } });
  });

  it("are none where nothing is chosen", () => {
    expect(pagefindFilters({}, counts)).toEqual({});
  });
});
