import { describe, expect, it } from "vitest";
import { dossierWithPage, hasPage, wordingOf } from "../../../src/indexes/has-page.ts";
import { siteAddresses } from "../../../src/indexes/site-pages.ts";
import { aCorpus } from "../../factories/corpus.ts";
import { aClaim, aFigure, anEvent, aStoryline } from "../../factories/dossier.ts";
import { aLibrary } from "../../factories/library.ts";

const both = { en: "In English", uk: "Українською" };
const parts = {
  storylines: [aStoryline(), aStoryline({ language: "uk" }), aStoryline({ id: "harbour" })],
  events: [anEvent({ id: "both", title: both }), anEvent({ id: "plain" })],
  claims: [aClaim({ id: "both", wording: both }), aClaim({ id: "english", wording: { en: "In English" } })],
  figures: [aFigure({ id: "both", name: both }), aFigure({ id: "plain" })],
};
const english = aLibrary(parts);
const ukrainian = aLibrary(parts, "uk");

describe("the page of an event, claim or figure", () => {
  it("exists in the default language for every file, and elsewhere where its main text is worded", () => {
    expect(dossierWithPage(english, "event")).toEqual(["both", "plain"]);
    expect(dossierWithPage(english, "claim")).toEqual(["both", "english"]);
    expect(dossierWithPage(english, "figure")).toEqual(["both", "plain"]);
    for (const kind of ["event", "claim", "figure"] as const) {
      expect(dossierWithPage(ukrainian, kind), kind).toEqual(["both"]);
    }
  });

  it("can be asked for one by one", () => {
    expect(hasPage(english, "claim", "english")).toBe(true);
    expect(hasPage(ukrainian, "claim", "english")).toBe(false);
    expect(hasPage(ukrainian, "claim", "both")).toBe(true);
    expect(hasPage(english, "claim", "plain")).toBe(false);
  });

  it("is known by its title, wording or name", () => {
    expect(wordingOf(english.corpus, "event", "plain")).toBe("The ferry stops");
    expect(wordingOf(english.corpus, "claim", "english")).toEqual({ en: "In English" });
    expect(wordingOf(english.corpus, "figure", "plain")).toBe("Passengers of the ferry");
    expect(wordingOf(english.corpus, "figure", "none")).toBeUndefined();
  });
});

describe("the page of a storyline", () => {
  it("exists in the languages that it is written in", () => {
    expect(hasPage(english, "storyline", "harbour")).toBe(true);
    expect(hasPage(ukrainian, "storyline", "harbour")).toBe(false);
    expect(hasPage(ukrainian, "storyline", "end-of-the-ferry")).toBe(true);
  });
});

describe("the addresses of a dossier", () => {
  it("are those of the pages that exist", () => {
    const addresses = siteAddresses(aCorpus(parts), "/");
    const things = addresses.filter((address) => /\/(storylines|events|claims|figures)\/./.test(address));
    expect(things).toEqual([
      "/claims/both/",
      "/claims/english/",
      "/events/both/",
      "/events/plain/",
      "/figures/both/",
      "/figures/plain/",
      "/storylines/end-of-the-ferry/",
      "/storylines/harbour/",
      "/uk/claims/both/",
      "/uk/events/both/",
      "/uk/figures/both/",
      "/uk/storylines/end-of-the-ferry/",
    ]);
  });
});
