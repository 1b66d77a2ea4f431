import { describe, expect, it } from "vitest";
import { counted, filled } from "../../../src/client/filled.ts";
import { hintText, noteText, problemTexts, restText, searchedText } from "../../../src/client/messages.ts";
import type { LineNote } from "../../../src/client/notes.ts";
import { interfaceLanguages, interfaceOf } from "../../../src/interface/interface.ts";
import type { QueryProblem } from "../../../src/search/query.ts";

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
  const quote: QueryProblem = { code: "unclosed-quote", at: 12, text: '"' };
  const field = (at: number, text: string, instead?: "outlet" | "topic"): QueryProblem => ({
    code: "unknown-field",
    at,
    text,
    ...(instead && { instead }),
  });

  it("is told with its place", () => {
    expect(problemTexts([quote], en)).toEqual(["Unclosed quote at 12"]);
    expect(problemTexts([quote], uk)).toEqual(["Незакриті лапки, позиція 12"]);
    expect(problemTexts([{ code: "missing-operand", at: 8, text: "OR" }], uk)).toEqual([
      "Немає чого поєднувати чи виключати, позиція 8, пропущено: OR",
    ]);
  });

  it("is told with its words, and with the field that was probably meant", () => {
    expect(problemTexts([field(1, "outlt:")], en)).toEqual(["Unknown field at 1, left out: outlt:"]);
    expect(problemTexts([field(1, "outlt:", "outlet")], en)).toEqual([
      "Unknown field at 1, left out: outlt: (did you mean outlet:?)",
    ]);
  });

  it("is one line a kind", () => {
    const problems = [field(1, "outlt:", "outlet"), quote, field(20, "topci:", "topic")];
    expect(problemTexts(problems, en)).toEqual([
      "Unknown field at 1 and 20, left out: outlt: and topci: (did you mean outlet: and topic:?)",
      "Unclosed quote at 12",
    ]);
    expect(problemTexts(problems, uk)[0]).toBe(
      "Невідоме поле, позиції 1 і 20, пропущено: outlt: і topci: (можливо, outlet: і topic:?)",
    );
  });

  it("takes three lines at most, and names five places at most", () => {
    const codes = ["no-words", "missing-value", "unknown-date", "unclosed-bracket"] as const;
    expect(
      problemTexts(
        codes.map((code, at) => ({ code, at, text: "x" })),
        en,
      ),
    ).toHaveLength(3);
    const many = Array.from(
      { length: 90 },
      (_, place): QueryProblem => ({ code: "no-words", at: place + 1, text: "-" }),
    );
    expect(problemTexts(many, en)).toEqual(["No word at 1, 2, 3, 4, 5 …, left out: -"]);
  });
});

describe("what a search did beside what was asked", () => {
  it.each<[LineNote, string, string]>([
    [
      { type: "also-searched", words: "Kyiv", others: ["Kiev", "Київ"] },
      "For “Kyiv”, also searched: Kiev and Київ.",
      "Разом із «Kyiv» шукали також: Kiev і Київ.",
    ],
    [
      { type: "begins-with", word: "terr" },
      "No report has the word “terr”; searched for words that begin with it.",
      "Слова «terr» немає в жодному матеріалі; шукали слова, що з нього починаються.",
    ],
    [{ type: "unknown-word", word: "xyz" }, "No report has the word “xyz”.", "Слова «xyz» немає в жодному матеріалі."],
    [
      { type: "common-words", words: ["the", "of"] },
      "Left out, since more than half of the reports have them: the and of.",
      "Не враховано, бо є більш як у половині матеріалів: the і of.",
    ],
    [
      { type: "unknown-value", field: "outlet", value: "nosuch" },
      "No report in the archive has outlet:nosuch.",
      "Матеріалів із outlet:nosuch в архіві немає.",
    ],
    [
      { type: "no-names" },
      "Other names could not be loaded; only the words as typed were searched.",
      "Інші назви не завантажилися; шукали лише введені слова.",
    ],
  ])("is told in both languages: %j", (note, english, ukrainian) => {
    expect([noteText(note, en), noteText(note, uk)]).toEqual([english, ukrainian]);
  });

  it("includes what it takes for a word", () => {
    expect(hintText({ type: "not", word: "NOT", instead: "-Moscow" }, en)).toBe(
      "NOT is searched as a word; to leave a word out, write -Moscow",
    );
    expect(hintText({ type: "single-quotes", instead: '"great power"' }, uk)).toBe(
      'Одинарні лапки не поєднують слів; щоб шукати слова разом, пишіть "great power"',
    );
  });

  it("includes the years that were searched, and those that could be", () => {
    expect(searchedText({ from: "2024", to: "2026", reports: 15 }, [], en)).toBe("Searched: 2024–2026, 15 reports");
    expect(searchedText({ from: "2024", to: "2024", reports: 1 }, [], en)).toBe("Searched: 2024, 1 report");
    expect(restText({ from: "2012", to: "2023", reports: 1200 }, en)).toBe("Search 2012–2023 too (1,200 more reports)");
    expect(searchedText({ from: "2024", to: "2026", reports: 2 }, [], uk)).toBe(
      "Охоплено пошуком: 2024–2026, 2 матеріали",
    );
  });

  it("includes the languages that were searched, where there are several", () => {
    expect(searchedText({ from: "2024", to: "2026", reports: 15 }, ["English"], en)).toBe(
      "Searched: English, 2024–2026, 15 reports",
    );
    expect(searchedText({ from: "2024", to: "2026", reports: 18 }, ["English", "Українська"], en)).toBe(
      "Searched: English, Українська, 2024–2026, 18 reports",
    );
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
