import { describe, expect, it } from "vitest";
import { didYouMean, nearest } from "../../../src/domain/nearest.ts";

describe("the nearest name", () => {
  it.each([
    ["reutrs", "reuters"],
    ["dmitri-peskov", "dmitry-peskov"],
    ["islamic", "islamic-state-khorasan"],
    ["крмель", "кремль"],
  ])("of %s is %s", (written, meant) => {
    expect(nearest(written, ["reuters", "dmitry-peskov", "islamic-state-khorasan", "кремль"])).toBe(meant);
  });

  it("is none where all are far away", () => {
    expect(nearest("kommersant", ["reuters", "tass"])).toBeUndefined();
  });

  it("is none where nothing of the name would be left", () => {
    expect(nearest("de", ["en", "uk"])).toBeUndefined();
    expect(nearest("x", ["y"])).toBeUndefined();
    expect(nearest("", ["en"])).toBeUndefined();
  });

  it("is the one of the same length where two are equally close", () => {
    expect(nearest("tasks", ["task", "tasts"])).toBe("tasts");
  });

  it("is the first where two are equal in everything", () => {
    expect(nearest("bat", ["cat", "hat"])).toBe("cat");
  });

  it("becomes a question", () => {
    expect(didYouMean("reutrs", ["reuters"])).toBe("; did you mean `reuters`?");
    expect(didYouMean("kommersant", ["reuters"])).toBe("");
  });
});
