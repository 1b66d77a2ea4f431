import { describe, expect, it } from "vitest";
import {
  allWordings,
  inLanguage,
  languageOfPath,
  localTextSchema,
  splitLanguageSuffix,
} from "../../../src/domain/language.ts";

describe("a text in several languages", () => {
  it("is shown in the wanted language", () => {
    expect(inLanguage({ en: "Kyiv", uk: "Київ" }, "uk", "en")).toEqual({ text: "Київ", language: "uk" });
  });

  it("falls back to the default language, and says so", () => {
    expect(inLanguage({ en: "Kyiv", ru: "Киев" }, "uk", "en")).toEqual({ text: "Kyiv", language: "en" });
  });

  it("falls back to the default language before all others, whichever it is", () => {
    expect(inLanguage({ en: "Kyiv", uk: "Київ" }, "ru", "uk")).toEqual({ text: "Київ", language: "uk" });
  });

  it("falls back to any language where the default one is missing too", () => {
    expect(inLanguage({ ru: "Киев" }, "uk", "en")).toEqual({ text: "Киев", language: "ru" });
  });

  it("is in the default language where it is not a map", () => {
    expect(inLanguage("Kyiv", "uk", "en")).toEqual({ text: "Kyiv", language: "en" });
  });

  it("has all its wordings for search", () => {
    expect(allWordings({ en: "Kyiv", uk: "Київ" })).toEqual(["Kyiv", "Київ"]);
    expect(allWordings("Kyiv")).toEqual(["Kyiv"]);
  });

  it.each(["Kyiv", { en: "Kyiv" }, { uk: "Київ", ru: "Киев" }])("may be %j", (text) => {
    expect(localTextSchema.safeParse(text).success).toBe(true);
  });

  it.each(["", {}, { fr: "Kiev" }, { en: "" }, 12, null, ["Kyiv"]])("may not be %j", (text) => {
    expect(localTextSchema.safeParse(text).success).toBe(false);
  });
});

describe("the language of a file", () => {
  it("is the suffix of its name", () => {
    expect(languageOfPath("reports/2024/04/ferry.uk.md", "en")).toBe("uk");
  });

  it("is the default one where the name has no suffix", () => {
    expect(languageOfPath("reports/2024/04/ferry.md", "uk")).toBe("uk");
  });

  it("is the default one where the suffix is no language", () => {
    expect(languageOfPath("pages/about.draft.md", "en")).toBe("en");
  });

  it("is not told by a dot in a folder", () => {
    expect(languageOfPath("old.uk/about.md", "en")).toBe("en");
    expect(splitLanguageSuffix("old.uk/about")).toEqual({ slug: "old.uk/about", suffix: undefined });
  });
});
