import { expect, it } from "vitest";
import { linesOf, widthOf } from "../../../src/pictures/text-width.ts";

it("takes wide letters for wider than narrow ones", () => {
  expect(widthOf("mmm", 10)).toBeGreaterThan(widthOf("iii", 10));
  expect(widthOf("ШШШ", 10)).toBeGreaterThan(widthOf("ппп", 10));
});

it("grows with the size of the type", () => {
  expect(widthOf("Moscow", 20)).toBeCloseTo(2 * widthOf("Moscow", 10));
});

it("breaks lines at spaces and never inside a word", () => {
  expect(linesOf("one two", 10, 1000)).toBe(1);
  expect(linesOf("one two three", 10, widthOf("one two", 10) + 1)).toBe(2);
  expect(linesOf("unbreakable", 10, 5)).toBe(1);
});
