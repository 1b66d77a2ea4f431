import { describe, expect, it } from "vitest";
import { placesOf } from "../../../src/indexes/places-of.ts";
import { aCorpus, aPlace } from "../../factories/corpus.ts";
import { anEvent } from "../../factories/dossier.ts";

const coordinates = { latitude: 54.4, longitude: 9.6 };
const corpus = aCorpus({
  places: [aPlace({ coordinates }), aPlace({ id: "pier", coordinates }), aPlace({ id: "sea" })],
});
const named = (...events: ReturnType<typeof anEvent>[]) =>
  placesOf(corpus, events).map(({ place, events: there }) => [place.id, there.map(({ id }) => id)]);

describe("the places of events", () => {
  it("stand in the order of the first event there, each with all of its events", () => {
    expect(
      named(
        anEvent({ id: "a", places: ["pier", "bay"] }),
        anEvent({ id: "b", places: ["bay"] }),
        anEvent({ id: "c", places: ["pier"] }),
      ),
    ).toEqual([
      ["pier", ["a", "c"]],
      ["bay", ["a", "b"]],
    ]);
  });

  it("are only those that a map can show: with a file and coordinates", () => {
    expect(named(anEvent({ places: ["sea", "atlantis", "bay"] }))).toEqual([["bay", ["ferry-stops"]]]);
  });

  it("are none where nothing is placed", () => {
    expect(named(anEvent())).toEqual([]);
  });
});
