import { describe, expect, it } from "vitest";
import { queryHints } from "../../../src/client/query-hints.ts";

describe("a hint", () => {
  it.each([
    ["attack NOT Moscow", { type: "not", word: "NOT", instead: "-Moscow" }],
    ["NOT Moscow", { type: "not", word: "NOT", instead: "-Moscow" }],
    ["a OR attack NOT (b OR c)", { type: "not", word: "NOT", instead: "-(b OR c)" }],
    ["(attack NOT outlet:ntv) OR b", { type: "not", word: "NOT", instead: "-outlet:ntv" }],
    ["атака НЕ Москва", { type: "not", word: "НЕ", instead: "-Москва" }],
    ["attack AND Moscow", { type: "and", word: "AND" }],
    ["attack 'great  power' b", { type: "single-quotes", instead: '"great power"' }],
    ["‘great power’", { type: "single-quotes", instead: '"great power"' }],
  ])("is given for %j", (text, hint) => {
    expect(queryHints(text)).toEqual([hint]);
  });

  it("is given once a kind", () => {
    expect(queryHints("a NOT b NOT c AND d AND e").map(({ type }) => type)).toEqual(["not", "and"]);
  });

  it.each([
    "attack not Moscow and Kyiv",
    "attack NOT",
    "AND attack",
    '"NOT Moscow AND Kyiv"',
    "«'great power' it said»",
    "said:NOT",
    "prisoners' rights and workers' unions",
    "п'ять об'єктів",
    "the '80s and '90s",
    "'attack'",
    "",
  ])("is not given for %j", (text) => {
    expect(queryHints(text)).toEqual([]);
  });
});
