import { describe, expect, it } from "vitest";
import { queryOf, readAddress, type SearchState, writeAddress } from "../../../src/client/search-address.ts";

const nothing: SearchState = { text: "", order: "best", page: 1, reach: "enough", isCut: false };
const read = (search: string) => readAddress(search, ["en", "uk"]);

describe("the address of a search", () => {
  it("is empty for a search that asks for nothing", () => {
    expect(writeAddress(nothing)).toBe("");
    expect(read("")).toEqual(nothing);
  });

  it("holds query, order, page and reach, and is as legible as it can be", () => {
    const state: SearchState = {
      text: "big attack outlet:ntv,reuters",
      order: "newest",
      page: 3,
      reach: "all",
      isCut: false,
    };
    expect(writeAddress(state)).toBe("?q=big+attack+outlet:ntv,reuters&sort=newest&page=3&reach=all");
    expect(read(writeAddress(state))).toEqual(state);
  });

  it.each(["«Крокус» & 100% = ?", '"possible big" +attack #1', "a%2Cb %3A", "(a OR b) -c"])(
    "means the same when it comes back: %s",
    (text) => {
      const address = writeAddress({ ...nothing, text });
      expect(address).not.toBe("");
      expect(writeAddress(read(address))).toBe(address);
    },
  );

  it.each([
    ["outlet:reuters,ntv attack", "attack outlet:ntv,reuters"],
    ["  attack   moscow ", "attack moscow"],
    ["«great power»", '"great power"'],
    ["КИЇВ IN:2024", "КИЇВ in:2024"],
  ])("is the same for `%s` and `%s`", (typed, other) => {
    expect(writeAddress({ ...nothing, text: typed })).toBe(writeAddress({ ...nothing, text: other }));
  });

  it("keeps the query as it was typed in the state, up to its end", () => {
    expect(read("?q=outlet:reuters+Attack+").text).toBe("outlet:reuters Attack");
  });

  it("ignores parameters and values that it does not know", () => {
    expect(read("?utm_source=letter&q=moscow&sort=random&reach=some")).toEqual({ ...nothing, text: "moscow" });
  });

  it.each(["0", "-3", "two", "NaN", ""])("takes page `%s` for the first", (page) => {
    expect(read(`?page=${page}`).page).toBe(1);
  });

  it("opens at most twenty pages at once", () => {
    expect(read("?page=1e9").page).toBe(20);
    expect(read("?page=Infinity").page).toBe(20);
  });

  it("takes a query of a thousand characters as it is", () => {
    const text = "a".repeat(1000);
    expect(read(`?q=${text}`)).toMatchObject({ text, isCut: false });
  });

  it("cuts a longer query, and tells", () => {
    expect(read(`?q=${"a".repeat(1001)}`)).toMatchObject({ text: "a".repeat(1000), isCut: true });
  });

  it("cuts no character in two", () => {
    expect(queryOf(`${"a".repeat(999)}😀`)).toEqual({ text: "a".repeat(999), isCut: true });
    expect(queryOf(`${"a".repeat(998)}😀b`)).toEqual({ text: `${"a".repeat(998)}😀`, isCut: true });
  });

  it("keeps fields apart that all have to be met", () => {
    expect(read("?q=a+outlet:ntv+outlet:rt&outlet=bbc").text).toBe("a outlet:bbc outlet:ntv outlet:rt");
  });
});

describe("an address with filters beside the words", () => {
  it.each([
    ["?q=Moscow&outlet=reuters&outlet=ntv", "Moscow outlet:ntv,reuters"],
    ["?topic=prior-warning&kind=digest&year=2024", "topic:prior-warning kind:digest in:2024"],
    ["?q=Крокус&language=uk", "Крокус lang:uk"],
    ["?q=Reuters&language=all", "Reuters lang:en,uk"],
    ["?q=a+outlet:ntv&outlet=reuters", "a outlet:ntv,reuters"],
  ])("is read as a query with fields: %s", (search, text) => {
    expect(read(search)).toEqual({ ...nothing, text });
  });

  it("leaves out values that could not be typed", () => {
    expect(read("?q=&topic=&outlet=ntv&outlet=ntv&outlet=a%20b&language=&kind=(").text).toBe("outlet:ntv");
  });
});
