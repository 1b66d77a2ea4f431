import { existsSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type ExpectedRanking, readExpectedRankings, unmet } from "../../golden/ranking.ts";

const rankings = readExpectedRankings();

function fileOf({ language }: ExpectedRanking, id: string): string {
  return `content/reports/${id}${language === "en" ? "" : `.${language}`}.md`;
}

describe("the expected rankings", () => {
  it("are those of at least sixty queries, each written once", () => {
    expect(rankings.length).toBeGreaterThanOrEqual(60);
    expect(new Set(rankings.map(({ language, query }) => `${language}:${query}`)).size).toBe(rankings.length);
  });

  it.each(rankings)("of `$query` name reports that exist, and none as both wanted and not", (ranking) => {
    const { first, top, not = [] } = ranking;
    expect([...top, ...not].filter((id) => !existsSync(fileOf(ranking, id)))).toEqual([]);
    expect(top).toHaveLength(new Set(top).size);
    expect([1, 2, 3]).toContain(top.length);
    expect(top.filter((id) => not.includes(id))).toEqual([]);
    expect(first === undefined || top.includes(first)).toBe(true);
  });
});

describe("a ranking that is judged", () => {
  const expected: ExpectedRanking = {
    language: "en",
    kind: "name",
    query: "q",
    first: "a",
    top: ["a", "b"],
    not: ["x"],
  };

  it("is as expected if the best come first, in any order after the very first", () => {
    expect(unmet(expected, ["a", "c", "b"])).toEqual([]);
  });

  it("says what is not first, not near the top, and should not be there", () => {
    expect(unmet(expected, ["c", "a", "d", "b", "x"])).toEqual([
      "Unexpected `c` first, expected `a`",
      "Expected `b` among `c`, `a`, `d`",
      "Unexpected `x`",
    ]);
  });

  it("may be empty", () => {
    expect(unmet({ ...expected, first: "a", top: ["a"], not: [] }, [])).toEqual([
      "Unexpected `undefined` first, expected `a`",
      "Expected `a` among no reports",
    ]);
  });
});
