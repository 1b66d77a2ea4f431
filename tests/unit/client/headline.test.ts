import { describe, expect, it } from "vitest";
import { headlineText } from "../../../src/client/headline.ts";
import { interfaceOf } from "../../../src/interface/interface.ts";
import type { Found, Years } from "../../../src/search/answer.ts";

const wordsOf = (language: "en" | "uk") => {
  const { locale, searching } = interfaceOf(language);
  return { locale, texts: searching.filled };
};

const years: Years = { from: "2024", to: "2026", reports: 15 };

interface Case {
  matching: number;
  loose?: number;
  hasConditions?: boolean;
  rest?: Years;
  searched?: Years | undefined;
  archive?: Years | undefined;
  isAsked?: boolean;
}

function headline(language: "en" | "uk", { matching, loose = 0, hasConditions = false, ...more }: Case): string {
  const outcome = {
    isAsked: true,
    matching,
    found: Array.from({ length: matching + loose }, () => ({}) as Found),
    notes: loose > 0 ? [{ type: "some-words", exact: matching, hasConditions } as const] : [],
    searched: years,
    rest: undefined,
    archive: years,
    ...more,
  };
  return headlineText(outcome, wordsOf(language));
}

describe("the headline", () => {
  it.each<[Case, string, string]>([
    [{ matching: 1 }, "1 report found", "Знайдено 1 матеріал"],
    [{ matching: 12 }, "12 reports found", "Знайдено 12 матеріалів"],
    [{ matching: 0 }, "Nothing was found.", "Нічого не знайдено."],
    [
      { matching: 1, loose: 6 },
      "1 report found, 6 more have some of the words",
      "Знайдено 1 матеріал, ще в 6 є деякі зі слів",
    ],
    [
      { matching: 2, loose: 1 },
      "2 reports found, 1 more has some of the words",
      "Знайдено 2 матеріали, ще в 1 є деякі зі слів",
    ],
    [
      { matching: 0, loose: 6 },
      "No report has all of the words; 6 have some of them",
      "Жоден матеріал не містить усіх слів. Нижче — 6 матеріалів, де є деякі з них",
    ],
    [
      { matching: 0, loose: 1, hasConditions: true },
      "No report that meets the other conditions has all of the words; 1 has some of them",
      "Жоден матеріал, що відповідає іншим умовам, не містить усіх слів. Нижче — 1 матеріал, де є деякі з них",
    ],
    [
      { matching: 0, loose: 2, rest: years },
      "None of the reports searched has all of the words; 2 have some of them",
      "Жоден з охоплених пошуком матеріалів не містить усіх слів. Нижче — 2 матеріали, де є деякі з них",
    ],
    [
      { matching: 0, loose: 2, rest: years, hasConditions: true },
      "None of the reports searched that meet the other conditions has all of the words; 2 have some of them",
      "Жоден з охоплених пошуком матеріалів, що відповідають іншим умовам, не містить усіх слів. Нижче — 2 матеріали, де є деякі з них",
    ],
    [
      { matching: 0, searched: undefined },
      "The archive has no reports of that time; it has 2024–2026.",
      "Матеріалів за цей час в архіві немає; є за 2024–2026.",
    ],
    [{ matching: 0, searched: undefined, archive: undefined }, "Nothing was found.", "Нічого не знайдено."],
    [{ matching: 0, isAsked: false, searched: undefined }, "", ""],
  ])("of %j is %j", (outcome, english, ukrainian) => {
    expect([headline("en", outcome), headline("uk", outcome)]).toEqual([english, ukrainian]);
  });
});
