import { describe, expect, it } from "vitest";
import { libraryOf, thingsOf } from "../../../src/indexes/library.ts";
import { aCorpus } from "../../factories/corpus.ts";
import { idsOf } from "../../factories/library.ts";
import { aMention, anOutline } from "../../factories/outline.ts";
import { anOriginal, aReport, aResponse } from "../../factories/report.ts";
import { anOrganisationSource, anUnnamedSource, aPersonSource } from "../../factories/source.ts";

describe("the things of a report", () => {
  it("are what it mentions, who speaks and was asked, outlets, topics and authors, each once", () => {
    const report = aReport({
      authors: ["desk"],
      topics: ["ferries"],
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
      "topic/ferries",
    ]);
  });
});

describe("a library", () => {
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
    expect(libraryOf(corpus, "uk").ids).toEqual(new Set(["2024/04/a"]));
  });

  it("finds reports by a thing, newest first", () => {
    const { byThing } = libraryOf(corpus, "en");
    expect(idsOf(byThing.get("topic/ferries") ?? [])).toEqual(["2024/04/b", "2024/03/pier"]);
    expect(idsOf(byThing.get("author/desk") ?? [])).toHaveLength(3);
    expect(libraryOf(corpus, "uk").byThing.has("topic/ferries")).toBe(false);
  });

  it("does not depend on the order of the corpus, and leaves it alone", () => {
    const backwards = { ...corpus, reports: [...corpus.reports].reverse() };
    const before = idsOf(backwards.reports);
    expect(idsOf(libraryOf(backwards, "en").reports)).toEqual(idsOf(libraryOf(corpus, "en").reports));
    expect(idsOf(backwards.reports)).toEqual(before);
  });
});
