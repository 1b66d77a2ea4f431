import { describe, expect, it } from "vitest";
import { restText, searchedText } from "../../../src/client/messages.ts";
import { spanName } from "../../../src/client/span-name.ts";
import { interfaceOf } from "../../../src/interface/interface.ts";

describe("the name of a span", () => {
  it.each([
    ["2024", "en-GB", "2024"],
    ["2024-03", "en-GB", "March 2024"],
    ["2024-03-22", "en-GB", "22 March 2024"],
    ["2024-03", "uk-UA", "Березень 2024 р."],
  ])("is what readers call %s in %s", (value, locale, name) => {
    expect(spanName(value, locale)).toBe(name);
  });

  it("is the value itself where it is no date", () => {
    expect(spanName("2024-13", "en-GB")).toBe("2024-13");
  });
});

const wordsOf = (language: "en" | "uk") => {
  const { locale, searching } = interfaceOf(language);
  return { locale, texts: searching.filled };
};
/** Thin spaces and those that do not break are as good as others. */
const plain = (text: string) => text.replace(/\s/g, " ");

it("years that are cut are named by their months in what a search says", () => {
  const searched = { from: "2024-07", to: "2024", reports: 2100 };
  const rest = { from: "2014", to: "2024-06", reports: 5 };
  const said = (["en", "uk"] as const).flatMap((language) => [
    plain(searchedText(searched, [], wordsOf(language))),
    plain(restText(rest, wordsOf(language))),
  ]);
  expect(said).toEqual([
    "Searched: July – December 2024, 2,100 reports",
    "Search January 2014 – June 2024 too (5 more reports)",
    "Охоплено пошуком: липень 2024 р. – грудень 2024 р., 2 100 матеріалів",
    "Шукати також за січень 2014 р. – червень 2024 р. (ще 5 матеріалів)",
  ]);
});
