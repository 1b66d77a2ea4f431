/** What readers would want from the search of `content/`, written before it was asked: `tests/golden/ranking.json`. */
import { describe, expect, it } from "vitest";
import { mean, ndcg, reciprocalRank } from "../../bench/search-measures.ts";
import { siteEngine } from "../../bench/search-own.ts";
import { siteFolder } from "../build-site.ts";
import { type ExpectedRanking, readExpectedRankings, unmet } from "../golden/ranking.ts";

const engines = { en: siteEngine(siteFolder, "en"), uk: siteEngine(siteFolder, "uk") };
const answers = await Promise.all(
  readExpectedRankings().map(async (expected) => ({
    expected,
    ranked: await engines[expected.language].search(expected.query),
  })),
);

/** A report that must come first is worth twice the others of the best three. */
function grades({ first, top }: ExpectedRanking): Map<string, number> {
  return new Map(top.map((id) => [id, id === first ? 2 : 1]));
}

function measure(of: (ranked: string[], grades: Map<string, number>) => number): number {
  return mean(answers.map(({ expected, ranked }) => of(ranked, grades(expected))));
}

describe("the search of the dossier", () => {
  it("puts what readers want first", () => {
    expect(measure(reciprocalRank)).toBeGreaterThanOrEqual(0.95);
    expect(measure(ndcg)).toBeGreaterThanOrEqual(0.95);
  });

  it("puts the best three first for nine queries of ten, and says which it does not", () => {
    const missed = answers.filter(({ expected, ranked }) => unmet(expected, ranked).length > 0);
    expect(missed.length / answers.length, missed.map(({ expected }) => expected.query).join("; ")).toBeLessThan(0.1);
  });

  it("never finds what must not be found, and finds something for all that is asked in its language", () => {
    for (const { expected, ranked } of answers) {
      expect(expected.not?.filter((id) => ranked.includes(id)) ?? [], expected.query).toEqual([]);
      expect(ranked, expected.query).not.toEqual([]);
    }
  });
});
