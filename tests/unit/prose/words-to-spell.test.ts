import { describe, expect, it } from "vitest";
import type { Language } from "../../../src/domain/language.ts";
import { withoutForeignQuotations, wordsToSpell } from "../../../src/prose/words-to-spell.ts";

const words = (text: string, language: Language = "en") => wordsToSpell(text, language).map(({ word }) => word);

describe("words to spell", () => {
  it("are told with the place where they begin", () => {
    expect(wordsToSpell('The "pier" stays.', "en")).toEqual([
      { word: "The", index: 0, quoted: false },
      { word: "pier", index: 5, quoted: true },
      { word: "stays", index: 11, quoted: false },
    ]);
  });

  it("have one kind of apostrophe, and none around them", () => {
    expect(words("the ‘harbour’s’ 'end'")).toEqual(["the", "‘harbour's".replace("‘", ""), "end"]);
    expect(words("зв’язок і м'яч", "uk")).toEqual(["зв'язок", "м'яч"]);
  });

  it.each([
    ["addresses", "See https://gazette.example/Ferri?x=y or write to ann@gazette.example, gazette.example/ferri"],
    ["abbreviations and brands", "FSB YouTube iPhone"],
    ["numbers and what is made with them", "3rd 1920s B2B 12"],
    ["single letters", "a b I"],
    ["other alphabets", "паром Αθήνα"],
    ["what a hyphen leaves open", "pre- "],
  ])("leave out %s", (_what, text) => {
    expect(words(text).filter((word) => !["See", "or", "write", "to"].includes(word))).toEqual([]);
  });

  it("are those of the language's alphabet", () => {
    expect(words("Пором Reuters став", "uk")).toEqual(["Пором", "став"]);
  });

  it("are compounds as a whole", () => {
    expect(words("північно-східний вітер", "uk")).toEqual(["північно-східний", "вітер"]);
  });

  it("are also words that mix two alphabets, but not compounds of one part of each", () => {
    expect(words("Кpемль ISIS-Хорасан", "uk")).toEqual(["Кpемль"]);
    expect(words("Krеmlin", "en")).toEqual(["Krеmlin"]);
  });
});

describe("a text of a megabyte without spaces", () => {
  it.each(["a", "a.", "a@", "«", '"', "a-", "’"])("of `%s` takes no longer than others", (sign) => {
    const started = performance.now();
    wordsToSpell(sign.repeat(1_000_000 / sign.length), "en");
    expect(performance.now() - started).toBeLessThan(5000);
  });
});

describe("the words of a quotation in another language", () => {
  const left = (text: string, language: Language, known: string[] = []) =>
    withoutForeignQuotations(text, wordsToSpell(text, language), ({ word }) => known.includes(word)).map(
      ({ word }) => word,
    );

  it("are dropped where half of them are unknown", () => {
    expect(left('He said "das Boot ist untergegangen" and left', "en", ["He", "said", "and", "left"])).toEqual([
      "He",
      "said",
      "and",
      "left",
    ]);
  });

  it("stay where most of them are known", () => {
    const known = ["He", "said", "the", "boat", "is"];
    expect(left('He said "the boat is sunken"', "en", known)).toEqual(["He", "said", "the", "boat", "is", "sunken"]);
  });

  it("are dropped where they have letters that only Russian has", () => {
    expect(left("Він сказав: «это был он»", "uk", ["это", "был", "он"])).toEqual(["Він", "сказав"]);
  });

  it("stay where there are too few to tell", () => {
    expect(left('a "harbuor" town', "en")).toEqual(["harbuor", "town"]);
  });
});
