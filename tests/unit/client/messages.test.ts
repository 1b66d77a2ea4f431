import { describe, expect, it } from "vitest";
import { counted, filled } from "../../../src/client/filled.ts";
import { noteText, problemText, restText, searchedText } from "../../../src/client/messages.ts";
import { interfaceLanguages, interfaceOf } from "../../../src/interface/interface.ts";
import type { Note } from "../../../src/search/answer.ts";

const wordsOf = (language: "en" | "uk") => {
  const { locale, searching } = interfaceOf(language);
  return { locale, texts: searching.filled };
};
const en = wordsOf("en");
const uk = wordsOf("uk");

describe("a text with places to fill in", () => {
  it("takes text as it is, and writes numbers as its language does", () => {
    expect(filled("{when}: {count}", { when: "2024", count: 12_345 }, "en-GB")).toBe("2024: 12,345");
    expect(filled("{count}", { count: 12_345 }, "uk-UA")).toBe("12\u00A0345");
  });

  it("puts nothing in the place of what it was not given, and nothing of a value is a place", () => {
    expect(filled("{a} {b}", { a: "{b}" }, "en-GB")).toBe("{b} {b}");
  });

  it("takes the form that goes with the number", () => {
    const forms = { one: "{count} звіт", few: "{count} звіти", other: "{count} звітів" };
    expect([1, 3, 5, 21].map((count) => counted(forms, { count }, "uk-UA"))).toEqual([
      "1 звіт",
      "3 звіти",
      "5 звітів",
      "21 звіт",
    ]);
  });
});

describe("what a search could not read", () => {
  it("is told with its place", () => {
    expect(problemText({ code: "unclosed-quote", at: 12, text: '"' }, en)).toBe("Unclosed quote at 12");
    expect(problemText({ code: "unclosed-quote", at: 12, text: '"' }, uk)).toBe("Незакриті лапки на місці 12");
  });

  it("is told with its words, and with the field that was probably meant", () => {
    expect(problemText({ code: "unknown-field", at: 1, text: "outlt:" }, en)).toBe(
      "Unknown field at 1, left out: outlt:",
    );
    expect(problemText({ code: "unknown-field", at: 1, text: "outlt:", instead: "outlet" }, en)).toBe(
      "Unknown field at 1, left out: outlt: (did you mean outlet:?)",
    );
  });
});

describe("what a search did beside what was asked", () => {
  it.each<[Note, string, string]>([
    [
      { type: "also-searched", words: "Kyiv", others: ["Kiev", "Київ"] },
      "For “Kyiv”, also searched: Kiev and Київ.",
      "Разом із «Kyiv» шукали також: Kiev і Київ.",
    ],
    [
      { type: "begins-with", word: "terr" },
      "No report has the word “terr”; searched for words that begin with it.",
      "Жоден матеріал не має слова «terr»; шукали слова, що з нього починаються.",
    ],
    [{ type: "unknown-word", word: "xyz" }, "No report has the word “xyz”.", "Жоден матеріал не має слова «xyz»."],
    [
      { type: "common-words", words: ["the", "of"] },
      "Left out, since nearly every report has it: the and of.",
      "Пропущено, бо є майже в кожному матеріалі: the і of.",
    ],
    [
      { type: "some-words", exact: 0 },
      "No report has all of the words. These have some of them, the best match first.",
      "Жоден матеріал не має всіх слів. Тут ті, що мають деякі з них; спершу найвідповідніші.",
    ],
    [
      { type: "some-words", exact: 1 },
      "1 report has all of the words. After it come reports with some of them.",
      "Усі слова має 1 матеріал. Далі — матеріали з деякими з них.",
    ],
    [
      { type: "some-words", exact: 2 },
      "2 reports have all of the words. After them come reports with some of them.",
      "Усі слова мають 2 матеріали. Далі — матеріали з деякими з них.",
    ],
  ])("is told in both languages: %j", (note, english, ukrainian) => {
    expect([noteText(note, en), noteText(note, uk)]).toEqual([english, ukrainian]);
  });

  it("includes the years that were searched, and those that could be", () => {
    expect(searchedText({ from: 2024, to: 2026, reports: 15 }, en)).toBe("Searched: 2024–2026, 15 reports");
    expect(searchedText({ from: 2024, to: 2024, reports: 1 }, en)).toBe("Searched: 2024, 1 report");
    expect(restText({ from: 2012, to: 2023, reports: 1200 }, en)).toBe("Search 2012–2023 too (1,200 more reports)");
    expect(searchedText({ from: 2024, to: 2026, reports: 2 }, uk)).toBe("Охоплено пошуком: 2024–2026, 2 матеріали");
  });
});

describe("the texts of search", () => {
  const placesIn = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([place]) => place).sort();

  /** Every text by its path; the forms of one text are one. */
  function textsOf(value: object, path = ""): [string, string][] {
    return Object.entries(value).flatMap(([key, inner]): [string, string][] => {
      if (typeof inner === "object") return textsOf(inner, `${path}.${key}`);
      const isForm = "other" in value;
      return [[isForm ? path : `${path}.${key}`, inner]];
    });
  }

  it.each(interfaceLanguages)("have the same places to fill in as in English: %s", (language) => {
    const english = new Map(textsOf(interfaceOf("en").searching).map(([path, text]) => [path, placesIn(text)]));
    const texts = textsOf(interfaceOf(language).searching);
    expect(texts.length).toBeGreaterThan(60);
    expect(texts.filter(([path, text]) => String(placesIn(text)) !== String(english.get(path)))).toEqual([]);
  });
});
