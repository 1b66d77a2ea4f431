import { describe, expect, it } from "vitest";
import { leafKey, leavesOf, positiveLeaves } from "../../../src/search/leaves.ts";
import { parseQuery } from "../../../src/search/parse.ts";
import { foldWord, indexWord, looseWords } from "../../../src/search/words.ts";

const keys = (text: string) => leavesOf(parseQuery(text).query).map(leafKey);

describe("the leaves of a query", () => {
  it("are its words as the index has them, each once", () =>
    expect(keys("ISIS-K attack OR Attack")).toEqual(["word:isisk", "word:attack"]));
  it("are phrases, and a phrase of one word is a word", () =>
    expect(keys('"Great power" "powers"')).toEqual(["phrase:great power", "word:powers"]));
  it("have the mark of quotations on each word of what was said", () =>
    expect(keys('said:"great power" said:attack')).toEqual(["phrase:ϙgreat ϙpower", "word:ϙattack"]));
  it("are phrases where a dash joins words", () => expect(keys("2024–2026")).toEqual(["phrase:2024 2026"]));
  it("are none of fields", () => expect(keys("outlet:reuters in:2024")).toEqual([]));
  it("are told apart by whether a report is found or left out for them", () =>
    expect(positiveLeaves(parseQuery('moscow -(attack "x y")').query).map(leafKey)).toEqual(["word:moscow"]));
});

describe("a word", () => {
  it.each([
    ["U.S.", "us", "us"],
    ["П’ЯТЬ", "пять", "пять"],
    ["ПʼЯТЬ", "пять", "пять"],
    ["Київ", "київ", "киів"],
    ["café", "café", "cafe"],
    ["«Крокус»", "крокус", "крокус"],
    ["—", "", ""],
  ])("%s is indexed as %s, and folded %s", (word, indexed, folded) => {
    expect(indexWord(word)).toBe(indexed);
    expect(foldWord(word)).toBe(folded);
  });

  it("has parts where a question means them", () =>
    expect(
      looseWords([{ text: "The" }, { text: "blood-brain" }, { text: "barrier," }, { text: "blood/urine" }]),
    ).toEqual([
      { text: "the", typed: "The" },
      { text: "blood", typed: "blood" },
      { text: "brain", typed: "brain" },
      { text: "barrier", typed: "barrier" },
      { text: "urine", typed: "urine" },
    ]));
});
