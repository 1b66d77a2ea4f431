import { describe, expect, it } from "vitest";
import { mean, ndcg, quantile, recall, reciprocalRank } from "../../../bench/search-measures.ts";

const grades = new Map([
  ["best", 2],
  ["good", 1],
]);
const others = Array.from({ length: 20 }, (_, place) => `other-${place}`);

describe("the reciprocal rank", () => {
  it.each([
    [["best", "good"], 1],
    [["other", "good", "best"], 1 / 2],
    [[...others.slice(0, 9), "best"], 1 / 10],
    [[...others.slice(0, 10), "best"], 0],
    [[], 0],
  ])("of %j is %d", (ranked, expected) => expect(reciprocalRank(ranked, grades)).toBe(expected));
});

describe("the discounted gain", () => {
  it("is 1 for the best order, whatever follows", () => {
    expect(ndcg(["best", "good", ...others], grades)).toBe(1);
  });

  it("is less where the better document comes later", () => {
    const whole = 2 + 1 / Math.log2(3);
    expect(ndcg(["good", "best"], grades)).toBeCloseTo((1 + 2 / Math.log2(3)) / whole, 12);
    expect(ndcg(["good"], grades)).toBeCloseTo(1 / whole, 12);
  });

  it("counts ten places only, in the ideal too", () => {
    const many = new Map(others.map((id) => [id, 1]));
    expect(ndcg(others, many)).toBe(1);
    expect(ndcg([...others.slice(0, 10).map((id) => `x${id}`), "best"], grades)).toBe(0);
  });
});

describe("recall", () => {
  it("is the share of the relevant documents among the first", () => {
    expect(recall(["good", "other", "best"], grades, 2)).toBe(0.5);
    expect(recall(["good", "other", "best"], grades, 3)).toBe(1);
  });
});

describe("a summary of values", () => {
  it("has their mean, which is 0 where there are none", () => {
    expect(mean([1, 2, 6])).toBe(3);
    expect(mean([])).toBe(0);
  });

  it("has the value that a share of them does not exceed", () => {
    const values = Array.from({ length: 100 }, (_, place) => 100 - place);
    expect([quantile(values, 0.5), quantile(values, 0.95), quantile(values, 1)]).toEqual([50, 95, 100]);
    expect(quantile([3, 1, 2], 0.5)).toBe(2);
    expect(quantile([], 0.5)).toBe(0);
  });
});
