import { describe, expect, it } from "vitest";
import { dossierOf } from "../../../src/indexes/dossier.ts";
import { keyOf } from "../../../src/indexes/things.ts";
import { aCorpus, aPlace } from "../../factories/corpus.ts";
import { aClaim, aFigure, anEvent, aPosition, aReading, aStoryline } from "../../factories/dossier.ts";
import { aReport } from "../../factories/report.ts";

const idsOf = (things: readonly { id: string }[] = []) => things.map(({ id }) => id);

describe("the claims of a dossier", () => {
  const dossier = dossierOf(
    aCorpus({
      claims: [
        aClaim({ id: "plain" }),
        aClaim({
          id: "full",
          storylines: ["end-of-the-ferry"],
          events: ["ferry-stops"],
          about: ["org:town-council"],
          positions: [
            aPosition({ report: "2024/04/pier", holder: "person:ann-reed", stance: "silent" }),
            aPosition({ report: "2024/04/buoy", holder: "source:first" }),
            aPosition({ report: "2024/04/pier", holder: "person:ann-reed", stance: "denies" }),
          ],
        }),
      ],
    }),
  );

  it("of a story and of an event are those that name it", () => {
    expect(idsOf(dossier.claimsByStoryline.get("end-of-the-ferry"))).toEqual(["full"]);
    expect(idsOf(dossier.claimsByEvent.get("ferry-stops"))).toEqual(["full"]);
  });

  it("of a report are those on which it carries a position, each once", () => {
    expect(idsOf(dossier.claimsByReport.get("2024/04/pier"))).toEqual(["full"]);
    expect(idsOf(dossier.claimsByReport.get("2024/04/ferry"))).toEqual(["plain"]);
  });

  it("about an entity are those that name it, not those on which it holds a position", () => {
    expect(idsOf(dossier.claimsAbout.get("organisation/town-council"))).toEqual(["full"]);
    expect(dossier.claimsAbout.has("person/ann-reed")).toBe(false);
  });

  it("held by somebody are those on which they hold a position, were it silence", () => {
    expect(idsOf(dossier.claimsHeldBy.get("person/ann-reed"))).toEqual(["full"]);
    expect(idsOf(dossier.claimsHeldBy.get("outlet/gazette"))).toEqual(["plain"]);
    expect(dossier.claimsHeldBy.has("organisation/town-council")).toBe(false);
  });

  it("are not held by a source that only its report knows", () => {
    expect(keyOf("source:first")).toBeUndefined();
    expect([...dossier.claimsHeldBy.keys()].sort()).toEqual(["outlet/gazette", "person/ann-reed"]);
  });
});

describe("the figures of a dossier", () => {
  it("are found by the reports that give readings, by event and by story", () => {
    const { figuresByReport, figuresByEvent, figuresByStoryline } = dossierOf(
      aCorpus({
        figures: [
          aFigure({ id: "trips", readings: [aReading({ report: "2024/04/pier" })], events: ["ferry-stops"] }),
          aFigure({ id: "crew", storylines: ["end-of-the-ferry"] }),
        ],
      }),
    );
    expect(idsOf(figuresByReport.get("2024/04/pier"))).toEqual(["trips"]);
    expect(idsOf(figuresByReport.get("2024/04/ferry"))).toEqual(["crew"]);
    expect(idsOf(figuresByEvent.get("ferry-stops"))).toEqual(["trips"]);
    expect(idsOf(figuresByStoryline.get("end-of-the-ferry"))).toEqual(["crew"]);
  });
});

describe("a dossier", () => {
  it("has the reports that can be cited in the default language, where they are in it", () => {
    const { citable } = dossierOf(
      aCorpus({ reports: [aReport(), aReport({ language: "uk" }), aReport({ id: "2024/04/uk", language: "uk" })] }),
    );
    expect([...citable].map(([id, { language }]) => [id, language]).sort()).toEqual([
      ["2024/04/ferry", "en"],
      ["2024/04/uk", "uk"],
    ]);
  });

  it("finds events by the reports that state them", () => {
    expect(idsOf(dossierOf(aCorpus({ events: [anEvent()] })).eventsByReport.get("2024/04/ferry"))).toEqual([
      "ferry-stops",
    ]);
  });

  it("knows whether there are stories", () => {
    expect(dossierOf(aCorpus()).kinds.has("storyline")).toBe(false);
    expect(dossierOf(aCorpus({ storylines: [aStoryline({ language: "uk" })] })).kinds.has("storyline")).toBe(true);
  });

  it("finds cities by the part of the world", () => {
    const harbour = aPlace({ id: "harbour", kind: "city", coordinates: { latitude: 1, longitude: 2 } });
    expect([...dossierOf(aCorpus({ places: [harbour] })).citiesByTile.values()]).toEqual([[harbour]]);
  });
});
