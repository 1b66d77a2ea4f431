import type { Position } from "geojson";
import { describe, expect, it } from "vitest";
import { groundOf } from "../../../src/pictures/map-atlas.ts";
import type { MapLabel } from "../../../src/pictures/map-labels.ts";
import { locatorMap, storylineMap } from "../../../src/pictures/map-layout.ts";
import { LineCollector, type Point, pathOf, simplified } from "../../../src/pictures/map-outline.ts";
import { type MapPlace, nearAndFar } from "../../../src/pictures/map-view.ts";
import { widthOf } from "../../../src/pictures/text-width.ts";

const place = (name: string, latitude: number, longitude: number, weight = 1): MapPlace => ({
  name,
  latitude,
  longitude,
  weight,
});
const moscow = place("Moscow", 55.75, 37.62, 9);
const washington = place("Washington", 38.9, -77.04, 4);
const story = [
  moscow,
  place("Crocus City Hall", 55.83, 37.39, 6),
  place("Kerman", 30.28, 57.08, 3),
  place("Tehran", 35.69, 51.39, 3),
  place("Kyiv", 50.45, 30.52, 2),
  place("Istanbul", 41.02, 28.95),
  place("Dushanbe", 38.54, 68.78),
  washington,
];

/** Pairs of labels that overlap at a width. */
function overlapping(labels: readonly MapLabel[], width: number): string[] {
  const boxes = labels.map(({ mark, anchor, dx, dy, lines }) => {
    const text = Math.max(...lines.map((line) => widthOf(line, 13.5)));
    const left = mark.x * width + dx - { start: 0, middle: text / 2, end: text }[anchor];
    const top = mark.y * width + dy - 12;
    return { name: lines.join("/"), left, right: left + text, top, bottom: top + 16 * lines.length };
  });
  return boxes.flatMap((a, index) =>
    boxes
      .slice(index + 1)
      .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
      .map((b) => `${a.name} and ${b.name} at ${width}`),
  );
}

describe("the map of a story", () => {
  const map = storylineMap(story);

  it("points to the few places that lie far beyond the others", () => {
    expect(map.far).toEqual([washington]);
    expect(map.wide.marks.find(({ places }) => places.includes(washington))?.arrow).toBeDefined();
  });

  it("makes one mark of places too close to be drawn apart, the heaviest first", () => {
    expect(map.narrow.marks[0]?.places.map(({ name }) => name)).toEqual(["Moscow", "Crocus City Hall"]);
  });

  it("keeps every mark inside the frame", () => {
    for (const { x, y } of [...map.narrow.marks, ...map.wide.marks]) {
      expect(x).toBeGreaterThan(0);
      expect(x).toBeLessThan(1);
      expect(y).toBeGreaterThan(0);
      expect(y).toBeLessThan(map.size.height / map.size.width);
    }
  });

  it("names every mark where there is room", () => {
    expect(map.wide.labels).toHaveLength(map.wide.marks.length);
  });

  it("stays small", () => {
    expect(map.land.length + map.borders.length + map.disputed.length).toBeLessThan(16_000);
  });
});

it("a crowd of places gets numbers where names have no room, and nothing overlaps", () => {
  const crowd = Array.from({ length: 40 }, (_, index) => ({
    ...place(`A place with a long name ${index}`, 50 + (index % 7), 30 + index * 0.7),
    number: index + 1,
  }));
  const { labels } = storylineMap(crowd).narrow;
  expect(labels.length).toBeGreaterThan(8);
  expect(labels.some(({ lines }) => /^\d+$/.test(lines[0] ?? ""))).toBe(true);
  expect(new Set(labels.map(({ mark }) => mark)).size).toBe(labels.length);
  for (const width of [280, 320, 354, 430, 560]) expect(overlapping(labels, width)).toEqual([]);
});

it("keeps all places where many are far apart", () => {
  const everywhere = [place("A", 0, 0), place("B", 10, 120), place("C", 50, -120), place("D", -30, 60)];
  expect(nearAndFar(everywhere).far).toEqual([]);
});

describe("a locator map", () => {
  it("shows the places to find one's way by that lie inside it, with their names", () => {
    const { wide } = locatorMap([moscow], [place("Minsk", 53.9, 27.57), place("Kerman", 30.28, 57.08)]);
    expect(wide.labels.map(({ lines }) => lines[0])).toEqual(["Moscow", "Minsk"]);
  });

  it("does not show a place twice", () => {
    const { wide } = locatorMap([moscow], [place("Moscow", 55.7, 37.6)]);
    expect(wide.marks).toHaveLength(1);
  });
});

describe("borders", () => {
  const { borders, disputed } = groundOf("fine");
  const isAt = (east: [number, number], north: [number, number]) => (line: Position[]) =>
    line.every(([x = 0, y = 0]) => x > east[0] && x < east[1] && y > north[0] && y < north[1]);

  it("are not drawn at the neck of Crimea", () => {
    const lines = [...borders.coordinates, ...disputed.coordinates];
    expect(lines.filter(isAt([33, 36], [45, 46.5]))).toEqual([]);
  });

  it("are drawn between Ukraine and Russia elsewhere", () => {
    const nearKharkiv = isAt([36, 38], [49.5, 51]);
    expect(borders.coordinates.flat().some((point) => nearKharkiv([point]))).toBe(true);
  });

  it("that are disputed stand apart", () => {
    expect(disputed.coordinates.filter(isAt([32, 35], [34.5, 36])).length).toBeGreaterThan(0);
    expect(borders.coordinates.filter(isAt([32, 35], [34.5, 36]))).toEqual([]);
  });
});

describe("outlines", () => {
  const coarse = { tolerance: 1, leastArea: 10 };

  it("lose the points that do not matter", () => {
    const line: Point[] = [
      [0, 0],
      [5, 0.4],
      [10, 0],
      [10, 10],
    ];
    expect(simplified(line, 1)).toEqual([
      [0, 0],
      [10, 0],
      [10, 10],
    ]);
  });

  it("are written in whole relative steps", () => {
    const collector = new LineCollector();
    collector.moveTo(10.2, 20.4);
    collector.lineTo(30, 15);
    collector.lineTo(29.8, 40);
    expect(pathOf(collector.lines, coarse)).toBe("M10 20l20-5 0 25");
  });

  it("leave small islands out", () => {
    const ring = (size: number): Point[] => [
      [0, 0],
      [size, 0],
      [size, size],
      [0, size],
      [0, 0],
    ];
    expect(pathOf([ring(3)], coarse)).toBe("");
    expect(pathOf([ring(20)], coarse)).toBe("M0 0l20 0 0 20-20 0 0-20");
  });
});
