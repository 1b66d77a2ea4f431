import { describe, expect, it } from "vitest";
import { libraryOf } from "../../../src/indexes/library.ts";
import { thingsOf } from "../../../src/indexes/things.ts";
import { aCorpus } from "../../factories/corpus.ts";
import { aClaim, aPosition } from "../../factories/dossier.ts";
import { idsOf } from "../../factories/library.ts";
import { aMention, anOutline } from "../../factories/outline.ts";
import { anOriginal, aReport, aResponse } from "../../factories/report.ts";
import { anOrganisationSource, anUnnamedSource, aPersonSource } from "../../factories/source.ts";

describe("the things of a report", () => {
  it("are what it mentions, who speaks and was asked, outlets, topics, storylines and authors, each once", () => {
    const report = aReport({
      authors: ["desk"],
      topics: ["ferries"],
      storylines: ["end-of-the-ferry"],
      restsOn: [anOriginal(), anOriginal({ outlet: "tribune" })],
      sources: {
        reed: aPersonSource(),
        council: anOrganisationSource({ via: "radio" }),
        first: anUnnamedSource(),
      },
      responses: [aResponse({ party: "org:port" }), aResponse({ party: "person:ann-reed" })],
      outline: anOutline({
        mentions: [
          aMention(),
          aMention({ kind: "place", id: "bay" }),
          aMention({ kind: "report", id: "2024/03/pier" }),
        ],
      }),
    });
    expect([...thingsOf(report)].sort()).toEqual([
      "author/desk",
      "organisation/port",
      "organisation/town-council",
      "outlet/gazette",
      "outlet/radio",
      "outlet/tribune",
      "person/ann-reed",
      "place/bay",
      "report/2024/03/pier",
      "storyline/end-of-the-ferry",
      "topic/ferries",
    ]);
  });
});

describe("a library", () => {
  const claim = aClaim({ positions: [aPosition({ report: "2024/04/a" })] });
  const corpus = aCorpus({
    reports: [
      aReport({ id: "2024/03/pier", date: "2024-03-01", topics: ["ferries"] }),
      aReport({ id: "2024/04/b", topics: ["ferries"] }),
      aReport({ id: "2024/04/a" }),
      aReport({ id: "2024/04/a", language: "uk" }),
    ],
  });

  it("has the reports of its language, newest first, and those of a day by id", () => {
    expect(idsOf(libraryOf(corpus, "en").reports)).toEqual(["2024/04/a", "2024/04/b", "2024/03/pier"]);
    expect(idsOf(libraryOf(corpus, "uk").reports)).toEqual(["2024/04/a"]);
  });

  it("finds a report by its id, in its language", () => {
    const { byId } = libraryOf(corpus, "uk");
    expect([...byId.keys()]).toEqual(["2024/04/a"]);
    expect(byId.get("2024/04/a")?.language).toBe("uk");
  });

  it("finds reports by a thing, newest first", () => {
    const { byThing } = libraryOf(corpus, "en");
    expect(idsOf(byThing.get("topic/ferries") ?? [])).toEqual(["2024/04/b", "2024/03/pier"]);
    expect(idsOf(byThing.get("author/desk") ?? [])).toHaveLength(3);
    expect(libraryOf(corpus, "uk").byThing.has("topic/ferries")).toBe(false);
  });

  it("finds reports by what they can be compared by: subjects, and claims that cite them, but not authors", () => {
    const { bySubject } = libraryOf({ ...corpus, claims: new Map([["ferry-was-unsafe", claim]]) }, "en");
    expect(idsOf(bySubject.get("topic/ferries") ?? [])).toEqual(["2024/04/b", "2024/03/pier"]);
    expect(idsOf(bySubject.get("claim/ferry-was-unsafe") ?? [])).toEqual(["2024/04/a"]);
    expect(bySubject.has("author/desk")).toBe(false);
  });

  it("does not depend on the order of the corpus, and leaves it alone", () => {
    const backwards = { ...corpus, reports: [...corpus.reports].reverse() };
    const before = idsOf(backwards.reports);
    expect(idsOf(libraryOf(backwards, "en").reports)).toEqual(idsOf(libraryOf(corpus, "en").reports));
    expect(idsOf(backwards.reports)).toEqual(before);
  });
});
