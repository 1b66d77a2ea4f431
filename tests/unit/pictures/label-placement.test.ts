import { describe, expect, it } from "vitest";
import { boxAt, everOverlap, placeLabels, staysInside } from "../../../src/pictures/label-placement.ts";

const widths = { least: 300, most: 900 };
const square = { left: -10, right: 10, top: -10, bottom: 10 };

describe("overlap", () => {
  it("sees boxes that overlap at the least width only", () => {
    expect(everOverlap(boxAt({ x: 0.5, y: 0 }, square), boxAt({ x: 0.56, y: 0 }, square), widths)).toBe(true);
    expect(everOverlap(boxAt({ x: 0.5, y: 0 }, square), boxAt({ x: 0.57, y: 0 }, square), widths)).toBe(false);
  });

  it("sees boxes that only meet as the picture grows", () => {
    const above = boxAt({ x: 0, y: 0.05 }, { left: 0, right: 50, top: -35, bottom: -15 });
    const below = boxAt({ x: 0, y: 0 }, { left: 0, right: 50, top: 5, bottom: 25 });
    expect(everOverlap(above, below, { least: 300, most: 390 })).toBe(false);
    expect(everOverlap(above, below, widths)).toBe(true);
  });

  it("does not count boxes that touch", () => {
    const fixed = (left: number) => boxAt({ x: 0, y: 0 }, { left, right: left + 10, top: 0, bottom: 10 });
    expect(everOverlap(fixed(0), fixed(10), widths)).toBe(false);
  });
});

it("asks at the least and the greatest width whether a box stays inside", () => {
  const height = { share: 0.5, offset: 0 };
  expect(staysInside(boxAt({ x: 0.04, y: 0.2 }, square), { height, slack: 0 }, widths)).toBe(true);
  expect(staysInside(boxAt({ x: 0.03, y: 0.2 }, square), { height, slack: 0 }, widths)).toBe(false);
  expect(staysInside(boxAt({ x: 0.03, y: 0.2 }, square), { height, slack: 6 }, widths)).toBe(true);
});

it("gives the first free place, and none where all are taken", () => {
  const at = (x: number) => ({ box: boxAt({ x, y: 0 }, square) });
  const [first, second, third] = [[at(0.1)], [at(0.1), at(0.5)], [at(0.1), at(0.5)]];
  expect(placeLabels([first, second, third], [], widths)).toEqual([first?.[0], second?.[1], undefined]);
});
