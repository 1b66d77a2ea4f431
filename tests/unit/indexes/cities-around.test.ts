import { describe, expect, it } from "vitest";
import { citiesAround, citiesByTile } from "../../../src/indexes/cities-around.ts";
import { aPlace } from "../../factories/corpus.ts";

const at = (id: string, latitude: number, longitude: number) =>
  aPlace({ id, kind: "city", coordinates: { latitude, longitude } });

const [here, near, far] = [at("here", 50, 30), at("near", 45, 35), at("far", -30, 30)] as const;
const across = at("across", 52, -179);
const region = aPlace({ id: "region", coordinates: { latitude: 50, longitude: 31 } });
const byTile = citiesByTile([near, here, far, across, region, aPlace({ id: "nowhere", kind: "city" })]);
const around = (...places: Parameters<typeof citiesAround>[1]) => citiesAround(byTile, places).map(({ id }) => id);

describe("the cities around places", () => {
  it("are those in their part of the world, but not the places themselves", () => {
    expect(around(here)).toEqual(["near"]);
    expect(around(region)).toEqual(["here", "near"]);
  });

  it("are those between places that lie apart as well", () => {
    expect(around(region, at("south", -50, 30))).toEqual(["far", "here", "near"]);
  });

  it("are found beyond the date line", () => {
    expect(around(at("east", 50, 179))).toEqual(["across"]);
  });

  it("are none where no place has coordinates", () => {
    expect(around(aPlace())).toEqual([]);
    expect(around()).toEqual([]);
  });
});
