import { describe, expect, it } from "vitest";
import { libraryOf } from "../../../src/indexes/library.ts";
import { thingsOf } from "../../../src/indexes/things.ts";
import { aCorpus, aPage } from "../../factories/corpus.ts";
import { aStoryline } from "../../factories/dossier.ts";
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

  it("finds reports by year and month, newest first", () => {
    const { byPeriod } = libraryOf(corpus, "en");
    expect(idsOf(byPeriod.get("2024") ?? [])).toEqual(["2024/04/a", "2024/04/b", "2024/03/pier"]);
    expect(idsOf(byPeriod.get("2024-03") ?? [])).toEqual(["2024/03/pier"]);
  });

  it("counts the reports on each thing and of each period", () => {
    const { counts } = libraryOf(corpus, "en");
    expect([counts.get("topic/ferries"), counts.get("2024-04"), counts.get("2023")]).toEqual([2, 2, undefined]);
  });

  it("has the reports of a story in its language, else in the default one, newest first", () => {
    const told = aCorpus({
      reports: [
        aReport({ id: "2024/04/a", storylines: ["ferry"] }),
        aReport({ id: "2024/04/b", date: "2024-04-02", storylines: ["ferry"] }),
        aReport({ id: "2024/04/a", date: "2024-04-03", language: "uk", storylines: ["ferry"] }),
      ],
    });
    expect(libraryOf(told, "en").byStoryline.get("ferry")).toEqual(["2024/04/b", "2024/04/a"]);
    expect(libraryOf(told, "uk").byStoryline.get("ferry")).toEqual(["2024/04/a", "2024/04/b"]);
  });

  it("has stories and standing pages in its language", () => {
    const { storylines, pages, pageTitles } = libraryOf(
      aCorpus({ storylines: [aStoryline()], pages: [aPage(), aPage({ language: "uk", title: "Про сайт" })] }),
      "uk",
    );
    expect([storylines.size, pages.get("about")?.language, pageTitles.get("about")]).toEqual([0, "uk", "Про сайт"]);
  });

  it("does not depend on the order of the corpus, and leaves it alone", () => {
    const backwards = { ...corpus, reports: [...corpus.reports].reverse() };
    const before = idsOf(backwards.reports);
    expect(idsOf(libraryOf(backwards, "en").reports)).toEqual(idsOf(libraryOf(corpus, "en").reports));
    expect(idsOf(backwards.reports)).toEqual(before);
  });
});
