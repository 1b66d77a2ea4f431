import { describe, expect, it } from "vitest";
import { namePattern } from "../../../src/domain/name-pattern.ts";

const isIn = (name: string, text: string): boolean => namePattern(name)?.test(text) ?? false;

describe("a name in a text", () => {
  it.each([
    ["State Department", "an official of the US state department's press office"],
    ["FSB", "an FSB officer"],
    ["UN", "a UN diplomat"],
    ["Кремль", "співрозмовник у Кремлі"],
    ["Держдеп", "посадовець Держдепу"],
    ["Міністерство розвідки Ірану", "чиновник міністерства розвідки Ірану"],
    ["Следственный комитет", "сотрудник Следственного комитета"],
  ])("is found in every case: %s", (name, text) => {
    expect(isIn(name, text)).toBe(true);
  });

  it.each([
    ["State Department", "the department of state"],
    ["UN", "an official who is un-named"],
    ["WHO", "an official who knows"],
    ["Amaq", "an Amaqi official"],
    ["Кремль", "кремній"],
    ["ООН", "оон"],
  ])("is not found in other words: %s", (name, text) => {
    expect(isIn(name, text)).toBe(false);
  });

  it.each(["", "—", "a", "of"])("that is hardly a word is looked for nowhere: `%s`", (name) => {
    expect(namePattern(name)).toBeUndefined();
  });

  it("with signs of regular expressions is found as it is", () => {
    expect(isIn("C.I.A. (US)", "a c.i.a. us man")).toBe(true);
    expect(isIn("C.I.A.", "a cxixa man")).toBe(false);
  });
});
