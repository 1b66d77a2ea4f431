import { expect, it } from "vitest";
import { daysOf, densestRun } from "../../../src/pictures/dense-window.ts";
import { day } from "../../../src/pictures/moments.ts";

const days = (...numbers: number[]): number[] => numbers.map((number) => number * day);

it("finds no run in what is spread evenly", () => {
  expect(densestRun(days(0, 10, 20, 30, 40, 50, 60, 70, 80))).toBeUndefined();
});

it("finds the days on which events crowd", () => {
  expect(densestRun(days(0, 100, 101, 102, 103, 104, 400, 800))).toEqual({ first: 1, last: 5 });
});

it("finds a run of one day", () => {
  expect(densestRun([0, 500 * day, 500 * day, 500 * day, 500 * day, 900 * day])).toEqual({ first: 1, last: 4 });
});

it("leaves few moments alone", () => {
  expect(densestRun(days(0, 1, 2, 500))).toBeUndefined();
  expect(densestRun([])).toBeUndefined();
  expect(densestRun([day, day, day, day, day])).toBeUndefined();
});

it("draws a run as whole days", () => {
  const moments = [0.5 * day, 1.25 * day, 3.5 * day];
  expect(daysOf(moments, { first: 1, last: 2 })).toEqual({ from: day, to: 4 * day });
});
