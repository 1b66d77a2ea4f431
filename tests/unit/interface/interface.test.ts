import { describe, expect, it } from "vitest";
import { languages } from "../../../src/domain/language.ts";
import { formFor, joined } from "../../../src/interface/counted.ts";
import { interfaceLanguages, interfaceOf } from "../../../src/interface/interface.ts";

/** Every text of a dictionary, by its path; functions are left out. */
function textsOf(value: unknown, path = ""): [string, string][] {
  if (typeof value === "string") return [[path, value]];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => textsOf(inner, `${path}.${key}`));
}

describe("the words of the interface", () => {
  it("are complete in English and Ukrainian, and English elsewhere", () => {
    expect(interfaceLanguages).toEqual(["en", "uk"]);
    expect(languages.map((language) => interfaceOf(language).locale)).toEqual(["en-GB", "uk-UA", "en-GB"]);
  });

  it.each(interfaceLanguages)("are nowhere empty in the language %s", (language) => {
    expect(textsOf(interfaceOf(language)).filter(([, text]) => text.trim() === "")).toEqual([]);
  });

  it("are nowhere left in English in the Ukrainian dictionary", () => {
    const english = new Map(textsOf(interfaceOf("en")));
    const same = textsOf(interfaceOf("uk")).filter(([path, text]) => english.get(path) === text);
    expect(same).toEqual([]);
  });

  it.each([
    [1, "1 report", "1 матеріал"],
    [2, "2 reports", "2 матеріали"],
    [5, "5 reports", "5 матеріалів"],
    [11, "11 reports", "11 матеріалів"],
    [21, "21 reports", "21 матеріал"],
    [0, "0 reports", "0 матеріалів"],
  ])("count %i as their language does", (count, en, uk) => {
    expect([interfaceOf("en").reportCount(count), interfaceOf("uk").reportCount(count)]).toEqual([en, uk]);
  });

  it("take the form that stands for the missing ones", () => {
    expect(formFor(2, { other: "джерела" }, "uk")).toBe("джерела");
  });

  it("join lists without a comma before the last", () => {
    expect([joined(["a"], "en"), joined(["a", "b"], "en"), joined(["a", "b", "c"], "en")]).toEqual([
      "a",
      "a and b",
      "a, b and c",
    ]);
    expect(joined(["а", "б", "в"], "uk")).toBe("а, б і в");
  });
});
