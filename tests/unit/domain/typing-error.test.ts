import { describe, expect, it } from "vitest";
import { typingError } from "../../../src/domain/nearest.ts";

const known = ["gazette", "tribune", "part-1", "fbi", "desk", "disk"];

describe("a typing error", () => {
  it.each([
    ["gazete", "gazette"],
    ["gazettte", "gazette"],
    ["gasette", "gazette"],
  ])("of one letter in %s can only mean %s", (found, replacement) => {
    expect(typingError(found, known)).toEqual({ found, replacement });
  });

  it.each([
    ["two letters", "gaezete"],
    ["a letter that fits two names", "dsk"],
    ["a name that could be two", "dask"],
    ["another number", "part-2"],
    ["a number too many", "part-11"],
    ["a name too short to tell", "fbj"],
    ["a name like no other", "observer"],
  ])("is not found in %s", (_what, found) => {
    expect(typingError(found, known)).toBeUndefined();
  });
});
