import { describe, expect, it } from "vitest";
import { labelsOf, partOfLabel } from "../../../src/domain/label.ts";
import { languages } from "../../../src/domain/language.ts";

describe("a label", () => {
  it.each([
    ["Source", "en", "source"],
    ["Quote from the first source", "en", "quote"],
    ["Передісторія", "uk", "background"],
    ["Дослівно", "uk", "quote"],
    ["Пряма мова представника", "uk", "quote"],
    ["Что предшествовало", "ru", "previously"],
    ["Прямая речь", "ru", "quote"],
  ] as const)("%s in the language %s announces the part %s", (label, language, part) => {
    expect(partOfLabel(label, language)).toBe(part);
  });

  it("is known in any case and with any spaces", () => {
    expect(partOfLabel("  ЩО\n передувало ", "uk")).toBe("previously");
  });

  it("is not known in another language", () => {
    expect(partOfLabel("Details", "uk")).toBeUndefined();
  });

  it("may only go on if it is that of a quote", () => {
    expect(partOfLabel("Details of the talks", "en")).toBeUndefined();
    expect(partOfLabel("Quotes", "en")).toBeUndefined();
  });

  it.each(languages)("in the language %s is understood as it is shown", (language) => {
    expect(labelsOf(language).map((label) => partOfLabel(label, language))).not.toContain(undefined);
    expect(labelsOf(language).every((label) => /^\p{Lu}/u.test(label))).toBe(true);
  });
});
