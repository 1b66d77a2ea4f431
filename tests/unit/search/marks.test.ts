import { expect, it } from "vitest";
import { marksIn, marksInTitle } from "../../../src/search/marks.ts";
import { stemsOf } from "../../../src/search/stems.ts";

const hits = (...places: number[]) =>
  new Map([[0, { score: 1, places, load: () => Promise.reject(new Error("none")) }]]);

it("marks forms of a word, and not words that only begin alike", async () => {
  const words = "In the information on arrests, arrested in counter-arrest".split(" ");
  const markings = [
    { leaf: { type: "word", text: "in" } as const, hits: hits(0, 2, 6) },
    { leaf: { type: "word", text: "arrest" } as const, hits: hits(4, 5, 7) },
  ];
  expect(marksIn(words, 0, markings, await stemsOf("en"))).toEqual([0, 4, 5, 6, 7]);
});

it("marks all words of a phrase, and words that a query began", async () => {
  const words = "a great power terrorist".split(" ");
  const markings = [
    { leaf: { type: "phrase", text: "great power" } as const, hits: hits(1, 2) },
    { leaf: { type: "begins", text: "terro" } as const, hits: hits(3) },
  ];
  expect(marksIn(words, 0, markings, await stemsOf("en"))).toEqual([1, 2, 3]);
});

it("marks forms of Ukrainian words", async () => {
  const words = "Росію, росте й «Росії»".split(" ");
  const markings = [{ leaf: { type: "word", text: "росія" } as const, hits: hits(0, 1, 3) }];
  expect(marksIn(words, 0, markings, await stemsOf("uk"))).toEqual([0, 3]);
});

it("marks in a title what a report was found for, but not what was said", async () => {
  const words = "Great powers warned: a terrorist attack".split(" ");
  const markings = [
    { leaf: { type: "phrase", text: "great power" } as const, hits: hits() },
    { leaf: { type: "begins", text: "terro" } as const, hits: hits() },
    { leaf: { type: "word", text: "warning" } as const, hits: hits() },
    { leaf: { type: "word", text: "ϙattack" } as const, hits: hits() },
  ];
  expect(marksInTitle(words, markings, await stemsOf("en"))).toEqual([0, 1, 2, 4]);
});
