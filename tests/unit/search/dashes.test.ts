import { expect, it } from "vitest";
import { withSpacedDashes } from "../../../src/search/dashes.ts";

it("puts a space after a dash that joins two words", () => {
  expect(withSpacedDashes("2024–2026, Kyiv—Lviv")).toBe("2024– 2026, Kyiv— Lviv");
});

it("leaves other dashes as they are", () => {
  expect(withSpacedDashes("a – b, –5, ISIS-K, (x)–")).toBe("a – b, –5, ISIS-K, (x)–");
});

it("makes a hyphen of every kind that of the keyboard", () => {
  expect(withSpacedDashes("ISIS‑K, ІДІЛ‐Х")).toBe("ISIS-K, ІДІЛ-Х");
});
