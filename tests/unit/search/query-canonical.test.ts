import { describe, expect, it } from "vitest";
import {
  canonicalQuery,
  chosenValues,
  textOf,
  withoutFields,
  withoutValue,
  withValue,
  withValues,
} from "../../../src/search/canonical.ts";
import { parseQuery } from "../../../src/search/parse.ts";
import { printQuery } from "../../../src/search/print.ts";
import type { FieldName, Query } from "../../../src/search/query.ts";

const tree = (text: string): Query => parseQuery(text).query;
const canonical = (text: string): string => printQuery(canonicalQuery(tree(text)));
const choose = (text: string, name: FieldName, ...values: string[]): string =>
  printQuery(canonicalQuery(withValues(tree(text), name, values)));

describe("the canonical spelling", () => {
  it.each([
    ["outlet:reuters attack", "attack outlet:reuters"],
    ['kind:digest b "a c" outlet:x said:d (e OR f)', 'b "a c" said:d (e OR f) outlet:x kind:digest'],
    ["after:2024 in:2023 by:named topic:x outlet:y", "outlet:y topic:x by:named in:2023 after:2024"],
    ["-b -outlet:x a -kind:y -outlet:w c outlet:z", "a c outlet:z -b -outlet:w -outlet:x -kind:y"],
    ["outlet:reuters,ntv,Reuters", "outlet:ntv,reuters"],
    ["-(outlet:b,a c)", "-(outlet:a,b c)"],
    ["outlet:b outlet:a,c outlet:b", "outlet:a,c outlet:b"],
    ["a b a -c -c", "a b a -c"],
    ["a OR (b OR a)", "a OR b"],
    ["a OR ((a OR b) (a OR b))", "a OR b"],
    ["(kind:x a) OR (outlet:b,a)", "kind:x a OR outlet:a,b"],
    ["b a", "b a"],
    ["", ""],
  ])("of %j is %j", (text, expected) => {
    expect(canonical(text)).toBe(expected);
  });
});

describe("the choice of a field", () => {
  it.each([
    ["attack outlet:reuters,ntv", ["reuters", "ntv"]],
    ["outlet:reuters", ["reuters"]],
    ["attack", []],
    ["-outlet:reuters", []],
    ["a OR outlet:reuters", []],
    ["(a outlet:reuters)", ["reuters"]],
    ["outlet:reuters outlet:ntv,reuters", ["reuters", "ntv"]],
  ])("in %j is %j", (text, expected) => {
    expect(chosenValues(tree(text), "outlet")).toEqual(expected);
  });

  it.each([
    ["attack", ["reuters"], "attack outlet:reuters"],
    ["outlet:reuters attack", ["reuters", "ntv"], "attack outlet:ntv,reuters"],
    ["outlet:reuters attack", [], "attack"],
    ["outlet:reuters", [], ""],
    ["", ["ntv"], "outlet:ntv"],
    ["a OR b", ["ntv"], "(a OR b) outlet:ntv"],
    ["-outlet:bbc kind:digest", ["ntv"], "outlet:ntv kind:digest -outlet:bbc"],
    ["outlet:reuters outlet:bbc a", ["ntv"], "a outlet:ntv"],
    ["(a OR b)", [], "a OR b"],
  ])("turns %j with %j into %j", (text, values, expected) => {
    expect(choose(text, "outlet", ...values)).toBe(expected);
  });

  it.each([
    ["attack", "ntv", "attack outlet:ntv"],
    ["outlet:reuters", "ntv", "outlet:ntv,reuters"],
    ["outlet:reuters", "reuters", "outlet:reuters"],
    ["outlet:reuters outlet:bbc,rt", "ntv", "outlet:bbc,rt outlet:ntv outlet:reuters"],
    ["a OR outlet:reuters", "ntv", "(a OR outlet:reuters) outlet:ntv"],
  ])("of %j with %j as well is %j", (text, value, expected) => {
    expect(printQuery(canonicalQuery(withValue(tree(text), "outlet", value)))).toBe(expected);
  });

  it.each([
    ["outlet:ntv,reuters a", "ntv", "a outlet:reuters"],
    ["outlet:ntv outlet:ntv,reuters -outlet:ntv", "ntv", "outlet:reuters -outlet:ntv"],
    ["outlet:ntv", "ntv", ""],
  ])("of %j without %j is %j", (text, value, expected) => {
    expect(printQuery(canonicalQuery(withoutValue(tree(text), "outlet", value)))).toBe(expected);
  });

  it("can be taken away with those of all fields", () => {
    const text = "a outlet:ntv outlet:rt in:2024 before:2025 about:x (b OR kind:digest) -topic:y";
    expect(printQuery(withoutFields(tree(text)))).toBe("a (b OR kind:digest) -topic:y");
  });

  it("is the same whether it is typed or clicked", () => {
    expect(canonical("outlet:reuters attack")).toBe(choose("attack", "outlet", "reuters"));
    expect(canonical("attack kind:digest outlet:ntv,bbc")).toBe(choose("kind:digest attack", "outlet", "ntv", "bbc"));
  });
});

describe("the text of a query", () => {
  it.each([
    ['outlet:reuters attack -kind:digest -"b c" said:d', 'attack -"b c" said:d'],
    ["a OR outlet:reuters", "a OR outlet:reuters"],
    ["in:2024", ""],
    ["(a OR b) in:2024", "a OR b"],
  ])("of %j is %j", (text, expected) => {
    expect(printQuery(textOf(tree(text)))).toBe(expected);
  });
});
