import { describe, expect, it } from "vitest";
import { dossierOf } from "../../../src/indexes/dossier.ts";
import { libraryOf } from "../../../src/indexes/library.ts";
import { listingOf } from "../../../src/indexes/listing.ts";
import { siteAddresses } from "../../../src/indexes/site-pages.ts";
import { aCorpus, aPerson, aTopic } from "../../factories/corpus.ts";
import { aClaim, aFigure, anEvent, aPosition, aStoryline } from "../../factories/dossier.ts";
import { idsOf } from "../../factories/library.ts";
import { aMention, anOutline } from "../../factories/outline.ts";
import { aCorrection, aReport } from "../../factories/report.ts";

const listingIn = (corpus: ReturnType<typeof aCorpus>, language: "en" | "uk" = "en") =>
  listingOf(libraryOf(corpus, language), dossierOf(corpus));

const numbers = (count: number) => Array.from({ length: count }, (_, index) => String(index).padStart(3, "0"));

/** Of each kind as many as need numbered pages. */
const large = aCorpus({
  reports: [
    ...numbers(650).map((number) =>
      aReport({
        id: `2024/04/on-${number}`,
        topics: ["ferries"],
        storylines: ["end-of-the-ferry"],
        corrections: [aCorrection()],
        outline: anOutline({ mentions: [aMention({ id: `person-${number}` })] }),
      }),
    ),
    aReport({ language: "uk", topics: ["ferries"] }),
  ],
  storylines: [aStoryline(), ...numbers(510).map((id) => aStoryline({ id: `story-${id}` }))],
  people: numbers(650).map((number) => aPerson({ id: `person-${number}`, name: `Person ${number}` })),
  topics: [aTopic()],
  events: numbers(401).map((id) => anEvent({ id: `event-${id}` })),
  claims: numbers(401).map((id) => aClaim({ id: `claim-${id}` })),
  figures: numbers(501).map((id) => aFigure({ id: `figure-${id}` })),
});

describe("what pages of lists show", () => {
  it("are reports by period, thing and story, under the path of the page", () => {
    const { reports } = listingIn(large);
    for (const list of ["archive/2024/", "archive/2024/04/", "topics/ferries/", "storylines/end-of-the-ferry/"]) {
      expect(reports.get(list)?.length, list).toBe(250);
      expect(reports.get(`${list}page/1/`)?.length, list).toBe(200);
      expect(reports.get(`${list}page/2/`)?.length, list).toBe(200);
    }
    expect(idsOf(reports.get("archive/2024/04/page/1/") ?? []).at(-1)).toBe("2024/04/on-649");
  });

  it("are people by name, the first 500 on the front", () => {
    const { things } = listingIn(large);
    expect(things.get("people/")?.[0]?.id).toBe("person-000");
    expect(things.get("people/page/2/")?.length).toBe(150);
  });

  it("are the claims that were made last and the events that happened last on the front", () => {
    const corpus = aCorpus({
      claims: ["2024-04-01", "2024-04-02"].map((on) => aClaim({ id: `on-${on}`, positions: [aPosition({ on })] })),
      events: ["2024-04-01", "2024-04-02"].map((date) => anEvent({ id: `on-${date}`, date })),
    });
    const { claims, events } = listingIn(corpus);
    expect(claims.get("claims/")?.map(({ id }) => id)).toEqual(["on-2024-04-02", "on-2024-04-01"]);
    expect(events.get("events/")?.map(({ id }) => id)).toEqual(["on-2024-04-02", "on-2024-04-01"]);
  });

  it("are reports in the default language where a story has none in that of the page", () => {
    const reports = [aReport({ storylines: ["end-of-the-ferry"] })];
    const corpus = aCorpus({ reports, storylines: [aStoryline({ language: "uk" })] });
    expect(listingIn(corpus, "uk").reports.get("storylines/end-of-the-ferry/")).toEqual(reports);
  });

  it("are told in the order of reading for lists of several pages, and for these only", () => {
    const { pages } = listingIn(large);
    expect(pages.get("topics/ferries/")).toEqual([
      "topics/ferries/",
      "topics/ferries/page/2/",
      "topics/ferries/page/1/",
    ]);
    expect(listingIn(large, "uk").pages.has("topics/ferries/")).toBe(false);
  });
});

describe("the numbered pages of a listing", () => {
  it("are those of the site", () => {
    const numbered = siteAddresses(large, "/").filter((address) => address.includes("/page/"));
    const ofLanguage = (language: "en" | "uk", prefix: string) =>
      [...listingIn(large, language).pages].flatMap(([list, paths]) =>
        paths.filter((path) => path !== list).map((path) => `${prefix}${path}`),
      );
    expect(numbered).toEqual([...ofLanguage("en", "/"), ...ofLanguage("uk", "/uk/")].sort());
    for (const list of ["corrections", "events", "claims", "figures", "people", "storylines"])
      expect(
        numbered.some((address) => address.includes(`${list}/page/`)),
        list,
      ).toBe(true);
  });
});
