import { geoAzimuthalEqualArea, geoPath } from "d3-geo";
import type { MultiPolygon } from "geojson";
import { describe, expect, it } from "vitest";
import { groundOf } from "../../../src/pictures/map-atlas.ts";
import { nearGround } from "../../../src/pictures/near-ground.ts";

const { land, borders } = groundOf("fine");
const pointsIn = ({ coordinates }: MultiPolygon) => coordinates.flat(2).length;

/** What is drawn of a shape in a square frame that reaches some degrees from its middle. */
function drawn(shape: Parameters<typeof nearGround>[0], middle: [number, number], scale: number): string | null {
  const projection = geoAzimuthalEqualArea()
    .rotate([-middle[0], -middle[1]])
    .translate([100, 100])
    .scale(scale)
    .clipExtent([
      [0, 0],
      [200, 200],
    ]);
  return geoPath(projection).digits(2)(shape);
}

const middles: [number, number][] = [
  [37.6, 55.8],
  [-74, 40.7],
  [179, -17],
  [-150, 64],
  [18.4, -33.9],
  [0, -85],
];

describe("the outlines near a map", () => {
  it("are drawn as those of the whole world are", () => {
    for (const middle of middles) {
      const scale = 600;
      const angle = (2 * Math.asin(Math.hypot(100, 100) / (2 * scale)) * 180) / Math.PI;
      const reach = { middle, angle };
      expect(drawn(nearGround(land)(reach), middle, scale), middle.join()).toBe(drawn(land, middle, scale));
      expect(drawn(nearGround(borders)(reach), middle, scale), middle.join()).toBe(drawn(borders, middle, scale));
    }
  });

  it("have few points of what is far from it", () => {
    const near = nearGround(land)({ middle: [37.6, 55.8], angle: 12 }) as MultiPolygon;
    expect(pointsIn(near)).toBeLessThan(pointsIn(land) / 3);
  });

  it("have all points where the map shows the world", () => {
    expect(nearGround(land)({ middle: [0, 0], angle: 180 })).toEqual(land);
  });
});
