import { describe, expect, it } from "vitest";
import { printQuery } from "../../../src/search/print.ts";
import { everything, type Query } from "../../../src/search/query.ts";
import { normalForm } from "../../../src/search/query-form.ts";

const [a, b, c]: Query[] = ["a", "b", "c"].map((text) => ({ type: "word", text }));
const and = (...of: (Query | undefined)[]): Query => ({ type: "and", of: of.filter((query) => query !== undefined) });
const or = (...of: (Query | undefined)[]): Query => ({ type: "or", of: of.filter((query) => query !== undefined) });
const not = (of: Query | undefined): Query => ({ type: "not", of: of ?? everything });
const outlet = (...values: string[]): Query => ({ type: "field", name: "outlet", values });

describe("the normal form", () => {
  it.each([
    ["has no And in an And", and(a, and(b, c)), and(a, b, c)],
    ["has no Or in an Or", or(or(a, b), c), or(a, b, c)],
    ["has nothing of one part", and(or(a)), a],
    ["opens what a single part held", and(a, or(and(b, c))), and(a, b, c)],
    ["has no Not of a Not", not(not(and(a, b))), and(a, b)],
    ["asks for nothing where all are asked for all", and(and(), everything), everything],
    ["leaves out what asks for everything", and(a, everything), a],
    ["is everything where anything will do", or(a, everything), everything],
    ["leaves out nothing where everything is left out", and(a, not(everything)), a],
    ["is everything where any of nothing will do", or(), everything],
    ["has no choice of no values", and(a, outlet()), a],
    ["has each value once", outlet("ntv", "bbc", "ntv"), outlet("ntv", "bbc")],
  ])("%s", (_, query, expected) => {
    expect(normalForm(query)).toEqual(expected);
  });
});

describe("a printed query", () => {
  it.each([
    ["", everything],
    ["a (b OR c)", and(a, or(b, c))],
    ["a b OR c", or(and(a, b), c)],
    ["-(a b) -(a OR b) -c", and(not(and(a, b)), not(or(a, b)), not(c))],
    ["-(a -(b -c))", not(and(a, not(and(b, not(c)))))],
    ["-outlet:ntv,bbc", not(outlet("ntv", "bbc"))],
    [
      'said:"a b" said:a',
      and({ type: "said", what: { type: "phrase", text: "a b" } }, { type: "said", what: { type: "word", text: "a" } }),
    ],
    ["a b", and(a, and(and(), b))],
  ])("has the brackets it needs: %s", (expected, query) => {
    expect(printQuery(query)).toBe(expected);
  });
});
