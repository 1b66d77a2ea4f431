import { describe, expect, it } from "vitest";
import { searchArchives } from "../../../src/indexes/search-archives.ts";
import { searchShards } from "../../../src/indexes/search-records.ts";
import { interfaceOf } from "../../../src/interface/interface.ts";
import { aCorpus, anOutlet, aTopic } from "../../factories/corpus.ts";
import { aMention, anOutline, aQuote } from "../../factories/outline.ts";
import { anOriginal, aReport, aResponse } from "../../factories/report.ts";
import { anOrganisationSource, anUnnamedSource, aPersonSource } from "../../factories/source.ts";

const kindsOf = (language: Parameters<typeof interfaceOf>[0]) => interfaceOf(language).kinds;

const corpus = aCorpus({
  topics: [aTopic({ name: { en: "Ferries", uk: "Пороми" } })],
  outlets: [anOutlet(), anOutlet({ id: "times", name: { en: "Times" } })],
  reports: [
    aReport({ id: "2024/04/pier", date: "2024-04-02" }),
    aReport({ id: "2024/04/ferry", date: "2024-04-01" }),
    aReport({ id: "2024/04/buoy", date: "2024-04-01T10:00+03:00" }),
    aReport({ id: "2023/12/bridge", date: "2023-12-31" }),
    aReport({ id: "2024/04/ferry", language: "uk" }),
  ],
});

describe("the shards of an archive", () => {
  it("are of a language, and of several years of few reports; their reports are oldest first", () => {
    const shards = searchShards(corpus, kindsOf);
    expect(shards.map(({ language, from, records }) => [language, from, ...records.map(({ id }) => id)])).toEqual([
      ["en", "2023", "2023/12/bridge", "2024/04/ferry", "2024/04/buoy", "2024/04/pier"],
      ["uk", "2024", "2024/04/ferry"],
    ]);
  });

  it("know where the pages are", () => {
    const paths = searchShards(corpus, kindsOf).map(({ records }) => records[0]?.path);
    expect(paths).toEqual(["/reports/2023/12/bridge/", "/uk/reports/2024/04/ferry/"]);
  });

  it("have names in their language, or in the default one", () => {
    const labels = searchShards(corpus, kindsOf).at(-1)?.labels;
    expect(labels?.topic.get("ferries")).toBe("Пороми");
    expect(labels?.outlet.get("times")).toBe("Times");
    expect(labels?.kind.get("digest")).toBe("Дайджест");
  });
});

describe("what is known of a report", () => {
  const report = aReport({
    date: "2024-04-01T15:28+03:00",
    kind: "analysis",
    topics: ["ferries"],
    storylines: ["end-of-the-ferry"],
    restsOn: [anOriginal({ outlet: "times" }), anOriginal({ outlet: "times", title: "Again" })],
    sources: { reed: aPersonSource(), council: anOrganisationSource(), official: anUnnamedSource({ via: "radio" }) },
    responses: [aResponse({ party: "org:port" })],
    outline: anOutline({
      quotes: [aQuote(), aQuote({ id: "q-2", words: "No." })],
      mentions: [
        aMention({ kind: "place", id: "bay" }),
        aMention({ kind: "outlet", id: "tribune" }),
        aMention({ kind: "event", id: "ferry-stops" }),
      ],
    }),
  });
  const [record] = searchShards(aCorpus({ reports: [report] }), kindsOf)[0]?.records ?? [];

  it("is what its head says, and what its text mentions", () => {
    expect(record?.facts).toEqual({
      day: "2024-04-01",
      kind: "analysis",
      topics: ["ferries"],
      outlets: ["times", "gazette", "radio"],
      restsOn: 1,
      about: ["bay", "ann-reed", "town-council", "port"],
      storylines: ["end-of-the-ferry"],
      authors: ["desk"],
      by: ["named", "anonymous"],
    });
  });

  it("has the words of its quotes", () => {
    expect(record?.quotes).toEqual(["The ferry will not run again.", "No."]);
  });
});

describe("the archives of a site", () => {
  it("are the shards of each language", () => {
    expect(searchArchives(corpus)).toEqual([
      {
        language: "en",
        shards: [{ from: "2023", to: "2024", reports: 4 }],
      },
      { language: "uk", shards: [{ from: "2024", to: "2024", reports: 1 }] },
    ]);
  });

  it("leave out a language without reports", () => {
    expect(searchArchives(aCorpus())).toEqual([]);
  });
});
