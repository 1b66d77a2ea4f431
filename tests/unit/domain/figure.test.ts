import { describe, expect, it } from "vitest";
import { boundsOf, numbersOf } from "../../../src/domain/figure.ts";
import { problemsOf } from "../../factories/head-problems.ts";

describe("the value of a reading", () => {
  it("stands for a least and a most, and has no upper end where it says at least", () => {
    expect(boundsOf(149)).toEqual({ least: 149, most: 149 });
    expect(boundsOf({ from: 147, to: 150 })).toEqual({ least: 147, most: 150 });
    expect(boundsOf({ atLeast: 60 })).toEqual({ least: 60 });
  });

  it("is written with one number or two", () => {
    expect(numbersOf(0)).toEqual([0]);
    expect(numbersOf({ from: 147, to: 150 })).toEqual([147, 150]);
    expect(numbersOf({ atLeast: 60 })).toEqual([60]);
  });
});

/** Problems of a figure with one reading of some value. */
const ofValue = (value: string) =>
  problemsOf(
    "figures",
    `name: Passengers\nunit: people\nsummary: One count.\nreadings:\n  - { on: 2024-04-01, value: ${value}, by: outlet:gazette, report: 2024/04/ferry }\n`,
  );

describe("a value as an editor writes it", () => {
  it.each(["0", "149", "1.5", "{ from: 147, to: 150 }", "{ from: 150, to: 150 }", "{ atLeast: 60 }"])(
    "may be %s",
    (value) => {
      expect(ofValue(value)).toEqual([]);
    },
  );

  it("is a range from its lower end on", () => {
    expect(ofValue("{ from: 150, to: 147 }")).toEqual([
      "5:30 field/value: Unexpected range for `readings.0.value`, expected the lower end in `from` / `value` is a number, a range `{ from: …, to: … }`, or `{ atLeast: … }`.",
    ]);
  });

  it("is not below zero, nor a range without an end", () => {
    expect(ofValue("-1")).toMatchObject([expect.stringContaining("expected at least 0")]);
    expect(ofValue("{ from: 147 }")).toEqual(["5:23 field/missing: Missing field `to` in `readings.0.value`"]);
  });
});
