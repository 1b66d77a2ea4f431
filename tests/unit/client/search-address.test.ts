import { describe, expect, it } from "vitest";
import { countFilters, readAddress, type SearchState, writeAddress } from "../../../src/client/search-address.ts";

const nothing: SearchState = { query: "", filters: {}, language: undefined, page: 1 };

describe("the address of a search", () => {
  it("is empty for a search that asks for nothing", () => {
    expect(writeAddress(nothing)).toBe("");
    expect(readAddress("")).toEqual(nothing);
  });

  it("holds words, filters, language and page", () => {
    const state = {
      query: "big attack",
      filters: { outlet: ["reuters", "ntv"], year: ["2024"] },
      language: "uk",
      page: 3,
    };
    expect(writeAddress(state)).toBe("?q=big+attack&outlet=reuters&outlet=ntv&year=2024&language=uk&page=3");
  });

  it.each<Partial<SearchState>>([
    { query: "«Крокус» & 100% = ?" },
    { query: '"possible big" +attack #1' },
    { filters: { topic: ["a b", "c&d"], kind: ["digest"] } },
    { language: "all", page: 20 },
  ])("comes back as it was written: %o", (change) => {
    const state = { ...nothing, ...change };
    expect(readAddress(writeAddress(state))).toEqual(state);
  });

  it("ignores parameters that it does not know", () => {
    expect(readAddress("?utm_source=letter&q=moscow&colour=red")).toEqual({ ...nothing, query: "moscow" });
  });

  it("ignores empty and repeated values", () => {
    expect(readAddress("?q=&topic=&outlet=ntv&outlet=ntv&language=")).toEqual({
      ...nothing,
      filters: { outlet: ["ntv"] },
    });
  });

  it.each(["0", "-3", "two", "NaN", ""])("takes page `%s` for the first", (page) => {
    expect(readAddress(`?page=${page}`).page).toBe(1);
  });

  it("opens at most twenty pages at once", () => {
    expect(readAddress("?page=1e9").page).toBe(20);
    expect(readAddress("?page=Infinity").page).toBe(20);
  });

  it("takes at most 300 characters of words", () => {
    expect(readAddress(`?q=${"a".repeat(1000)}`).query).toHaveLength(300);
  });

  it("counts another language among the filters", () => {
    expect(countFilters(readAddress("?q=x&topic=a&topic=b&year=2024&language=all"))).toBe(4);
    expect(countFilters(nothing)).toBe(0);
  });
});
