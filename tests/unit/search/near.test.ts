import { expect, it } from "vitest";
import { hitsTogether } from "../../../src/search/near.ts";
import type { Fragment } from "../../../src/search/pagefind.ts";

const load = (): Promise<Fragment> => Promise.reject(new Error("Unexpected load, expected none"));
const hits = (places: Record<number, number[]>) =>
  new Map(Object.entries(places).map(([report, at]) => [Number(report), { score: 1.5, places: at, load }]));

const placesOf = (...words: Parameters<typeof hits>[0][]) =>
  [...hitsTogether(words.map(hits))].map(([report, { places }]) => [report, places]);

it("finds reports in which the words follow each other, and marks no others of them", () => {
  expect(placesOf({ 1: [3, 9], 2: [1] }, { 1: [4, 20], 2: [2] })).toEqual([
    [1, [3, 4]],
    [2, [1, 2]],
  ]);
});

it.each([
  ["far apart", { 1: [3] }, { 1: [9] }],
  ["one word apart", { 1: [3] }, { 1: [5] }],
  ["in the other order", { 1: [4] }, { 1: [3] }],
  ["in different reports", { 1: [3] }, { 2: [4] }],
])("does not find words that stand %s", (_, first, second) => {
  expect(placesOf(first, second)).toEqual([]);
});

it("asks for all of three words, where the first may be repeated", () => {
  expect(placesOf({ 1: [1, 2], 2: [1] }, { 1: [2, 3], 2: [2] }, { 1: [4] })).toEqual([[1, [2, 3, 4]]]);
});

it("is worth twice the scores of the words", () => {
  expect(hitsTogether([hits({ 1: [1] }), hits({ 1: [2] })]).get(1)?.score).toBe(6);
});

it("finds nothing for no words", () => {
  expect(hitsTogether([]).size).toBe(0);
});
