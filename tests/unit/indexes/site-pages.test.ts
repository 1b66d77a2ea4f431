import { describe, expect, it } from "vitest";
import { hasPage, thingsWithPage } from "../../../src/indexes/has-page.ts";
import { siteAddresses } from "../../../src/indexes/site-pages.ts";
import { aCorpus, aPage, aPerson, aTopic } from "../../factories/corpus.ts";
import { aLibrary } from "../../factories/library.ts";
import { aReport } from "../../factories/report.ts";

const parts = {
  reports: [aReport({ topics: ["ferries"] }), aReport({ language: "uk", topics: ["ferries"] })],
  pages: [aPage(), aPage({ language: "uk" }), aPage({ id: "corrections" })],
  people: [aPerson()],
  topics: [aTopic(), aTopic({ id: "ports" })],
};

describe("the pages of the site", () => {
  const english = [
    "",
    "about/",
    "archive/",
    "archive/2024/",
    "archive/2024/04/",
    "archive/corrections/",
    "authors/desk/",
    "claims/",
    "corrections/",
    "events/",
    "figures/",
    "organisations/",
    "outlets/",
    "outlets/gazette/",
    "people/",
    "people/ann-reed/",
    "places/",
    "reports/2024/04/ferry/",
    "search/",
    "storylines/",
    "topics/",
    "topics/ferries/",
    "topics/ports/",
  ];
  const onlyEnglish = ["corrections/", "people/ann-reed/", "topics/ports/"];
  const ukrainian = english.filter((path) => !onlyEnglish.includes(path)).map((path) => `uk/${path}`);

  it("are those of each language, things without a report only in the default one", () => {
    expect(siteAddresses(aCorpus(parts), "/")).toEqual([...english, ...ukrainian].map((path) => `/${path}`).sort());
  });

  it("stand below the base path", () => {
    expect(siteAddresses(aCorpus(parts), "/news/")).toEqual(
      siteAddresses(aCorpus(parts), "/").map((address) => `/news${address}`),
    );
  });

  it("are each there once", () => {
    const addresses = siteAddresses(aCorpus(parts), "/");
    expect(new Set(addresses).size).toBe(addresses.length);
  });

  it("of an empty corpus are the lists, the archive and search", () => {
    const corpus = aCorpus({ site: { languages: ["en"] }, outlets: [], authors: [] });
    expect(siteAddresses(corpus, "/")).toEqual(
      [
        ...[
          "",
          "archive/",
          "archive/corrections/",
          "claims/",
          "events/",
          "figures/",
          "organisations/",
          "outlets/",
          "people/",
          "places/",
        ],
        ...["search/", "storylines/", "topics/"],
      ].map((path) => `/${path}`),
    );
  });
});

describe("the page of a thing", () => {
  it("exists in the default language for every file", () => {
    expect(thingsWithPage(aLibrary(parts), "topic").map(({ id }) => id)).toEqual(["ferries", "ports"]);
    expect(hasPage(aLibrary(parts), "topic", "ports")).toBe(true);
  });

  it("exists in another language for what reports in it are about", () => {
    expect(thingsWithPage(aLibrary(parts, "uk"), "topic").map(({ id }) => id)).toEqual(["ferries"]);
    expect(hasPage(aLibrary(parts, "uk"), "topic", "ferries")).toBe(true);
    expect(hasPage(aLibrary(parts, "uk"), "topic", "ports")).toBe(false);
  });

  it("does not exist without a file", () => {
    expect(hasPage(aLibrary({ reports: [aReport({ topics: ["ferries"] })] }), "topic", "ferries")).toBe(false);
  });
});
