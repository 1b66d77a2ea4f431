import { describe, expect, it } from "vitest";
import { momentIn } from "../../../src/domain/moment.ts";
import { hiddenKeys, publishedCorpus } from "../../../src/domain/published-corpus.ts";
import { aCorpus, anAuthor, anOrganisation, anOutlet, aPage, aPerson, aPlace, aTopic } from "../../factories/corpus.ts";
import { aClaim, aFigure, anEvent, aPosition, aReading, aStoryline } from "../../factories/dossier.ts";
import { aMention, anOutline } from "../../factories/outline.ts";
import { anOriginal, aReport, aResponse } from "../../factories/report.ts";
import { anUnnamedSource, aPersonSource } from "../../factories/source.ts";

const moment = momentIn("UTC", new Date("2024-06-01T12:00:00Z"));
const pier = "2024/04/pier";

describe("people, organisations, places, outlets, topics and authors", () => {
  type Parts = NonNullable<Parameters<typeof aCorpus>[0]>;
  /** Beside a report that readers see and a draft. */
  const hiddenIn = (
    parts: Parts,
    draft: Parameters<typeof aReport>[0] = {},
    seen: Parameters<typeof aReport>[0] = {},
  ) => {
    const all = aCorpus({ ...parts, reports: [aReport(seen), aReport({ id: pier, draft: true, ...draft })] });
    return [...hiddenKeys(all, publishedCorpus(all, moment))].filter(
      (key) => !/^(report|event|claim|figure)/.test(key),
    );
  };
  const people = [aPerson()];
  const toAnn = anOutline({ mentions: [aMention()] });

  it("of whom only a report tells that is held back are not seen, wherever it names them", () => {
    const things: Parts = {
      people: [aPerson(), aPerson({ id: "bob-hill" })],
      organisations: [anOrganisation()],
      places: [aPlace()],
      outlets: ["gazette", "herald", "mirror", "tribune"].map((id) => anOutlet({ id })),
      topics: [aTopic()],
      authors: [anAuthor(), anAuthor({ id: "guest" })],
    };
    const draft = {
      outline: anOutline({ mentions: [aMention(), aMention({ kind: "place", id: "bay" })] }),
      sources: { bob: aPersonSource({ person: "bob-hill" }), one: anUnnamedSource({ via: "mirror" }) },
      restsOn: [anOriginal({ outlet: "herald" })],
      responses: [aResponse({ askedBy: "tribune" })],
      topics: ["ferries"],
      authors: ["desk", "guest"],
    };
    expect(hiddenIn(things, draft)).toEqual([
      "person/ann-reed",
      "person/bob-hill",
      "organisation/town-council",
      "place/bay",
      "outlet/herald",
      "outlet/mirror",
      "outlet/tribune",
      "topic/ferries",
      "author/guest",
    ]);
    expect(hiddenIn(things, draft, draft)).toEqual([]);
  });

  it("are not seen where only a translation names them that is held back", () => {
    expect(hiddenIn({ people }, { id: "2024/04/ferry", language: "uk", outline: toAnn })).toEqual(["person/ann-reed"]);
  });

  it("are not seen where only what is not seen itself names them", () => {
    const events = [anEvent({ involves: ["org:town-council"], places: ["bay"], statedBy: [{ report: pier }] })];
    const claims = [aClaim({ positions: [aPosition(), aPosition({ report: pier, holder: "person:ann-reed" })] })];
    const figures = [aFigure({ readings: [aReading({ report: pier, by: "outlet:herald" })] })];
    const named = { people, organisations: [anOrganisation()], places: [aPlace()] };
    const outlets = [anOutlet(), anOutlet({ id: "herald" })];
    expect(hiddenIn({ ...named, outlets, events, claims, figures })).toEqual([
      "person/ann-reed",
      "organisation/town-council",
      "place/bay",
      "outlet/herald",
    ]);
  });

  it("are not seen where only an outlet or a place leads to them that is not seen", () => {
    const outlets = [anOutlet(), anOutlet({ id: "herald", country: "bay" })];
    const places = [aPlace({ within: "coast" }), aPlace({ id: "coast" })];
    const draft = { restsOn: [anOriginal({ outlet: "herald" })] };
    expect(hiddenIn({ outlets, places }, draft)).toEqual(["place/bay", "place/coast", "outlet/herald"]);
    const others = [...places, aPlace({ id: "town", within: "coast" })];
    expect(hiddenIn({ outlets, places: others }, draft)).toEqual(["place/bay", "outlet/herald"]);
  });

  it.each<[string, Parts, Parameters<typeof aReport>[0]]>([
    ["another report", { people }, { outline: toAnn }],
    ["a page", { people, pages: [aPage({ outline: toAnn })] }, {}],
    ["a storyline", { people, storylines: [aStoryline({ outline: toAnn })] }, {}],
    ["a claim", { people, claims: [aClaim({ about: ["person:ann-reed"] })] }, {}],
    [
      "a link to its address",
      { people },
      { outline: anOutline({ links: [{ href: "/uk/people/ann-reed/#reports", place: { line: 9, column: 1 } }] }) },
    ],
  ])("are seen where %s that readers see refers to them too", (_what, parts, seen) => {
    expect(hiddenIn(parts, { outline: toAnn }, seen)).toEqual([]);
  });

  it("are seen where nothing refers to them", () => {
    const places = [aPlace({ within: "coast" }), aPlace({ id: "coast", within: "bay" })];
    expect(hiddenIn({ people, places, topics: [aTopic()] })).toEqual([]);
  });
});
