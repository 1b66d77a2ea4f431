import { describe, expect, it } from "vitest";
import type { Report } from "../../../src/domain/report.ts";
import { type ArticleFacts, newsArticle } from "../../../src/indexes/news-article.ts";
import { anOutline } from "../../factories/outline.ts";
import { aCorrection, anOriginal, aReport } from "../../factories/report.ts";

const url = "https://sourceline.example/reports/2024/04/ferry/";
const articleOf = (changes: Partial<Report> = {}, facts: Partial<ArticleFacts> = {}) =>
  newsArticle({
    report: aReport({ outline: anOutline({ words: 250 }), ...changes }),
    url,
    publisher: "Sourceline",
    authors: ["Desk"],
    outlets: ["Gazette"],
    topics: [],
    translations: [],
    ...facts,
  });

describe("the structured data of a report", () => {
  it("says what it is, and on what it rests", () => {
    expect(articleOf()).toEqual({
      "@context": "https://schema.org",
      "@type": "NewsArticle",
      mainEntityOfPage: url,
      url,
      headline: "The ferry stops running",
      description: "The town council has ended the only ferry across the bay, the Gazette reports.",
      inLanguage: "en",
      datePublished: "2024-04-01",
      dateModified: "2024-04-01",
      wordCount: 250,
      author: [{ "@type": "Organization", name: "Desk" }],
      publisher: { "@type": "Organization", name: "Sourceline" },
      isBasedOn: [
        {
          "@type": "CreativeWork",
          name: "Ferry ends",
          url: "https://gazette.example/ferry",
          datePublished: "2024-04-01",
          publisher: { "@type": "Organization", name: "Gazette" },
        },
      ],
    });
  });

  it.each([
    ["digest", "NewsArticle"],
    ["analysis", "AnalysisNewsArticle"],
    ["explainer", "BackgroundNewsArticle"],
    ["chronology", "BackgroundNewsArticle"],
  ] as const)("of the kind %s has the type %s", (kind, type) => {
    expect(articleOf({ kind })["@type"]).toBe(type);
  });

  it("has the archived copy of an original", () => {
    const restsOn = [anOriginal({ archived: "https://archive.example/ferry" })];
    expect(articleOf({ restsOn }).isBasedOn).toMatchObject([{ archivedAt: "https://archive.example/ferry" }]);
  });

  it("was modified when it was last updated or corrected", () => {
    const corrections = [aCorrection({ on: "2024-04-05" })];
    expect(articleOf({ updated: "2024-04-02" }).dateModified).toBe("2024-04-02");
    expect(articleOf({ updated: "2024-04-02", corrections })).toMatchObject({
      dateModified: "2024-04-05",
      correction: [{ "@type": "CorrectionComment", name: "Correction", datePublished: "2024-04-05", text: "The day." }],
    });
  });

  it("has no update among its corrections, for nothing was wrong", () => {
    const update = aCorrection({ kind: "update" });
    expect(articleOf({ corrections: [update] })).not.toHaveProperty("correction");
    expect(articleOf({ corrections: [update, aCorrection({ kind: "retraction" })] }).correction).toEqual([
      { "@type": "CorrectionComment", name: "Retraction", datePublished: "2024-04-02", text: "The day." },
    ]);
  });

  it("was modified at an instant, not at its wording", () => {
    const changes = { date: "2024-04-01T10:00+03:00", updated: "2024-04-01T08:00Z" };
    expect(articleOf(changes).dateModified).toBe("2024-04-01T08:00Z");
  });

  it("names its topics and translations", () => {
    const translations = ["https://sourceline.example/uk/reports/2024/04/ferry/"];
    expect(articleOf({}, { topics: ["Ferries"], translations })).toMatchObject({
      about: [{ "@type": "Thing", name: "Ferries" }],
      workTranslation: [{ "@id": translations[0] }],
    });
  });

  it("of a translation names the original, and no other translations", () => {
    const article = articleOf({ language: "uk" }, { original: url, translations: [url] });
    expect(article).toMatchObject({ inLanguage: "uk", translationOfWork: { "@id": url } });
    expect(article).not.toHaveProperty("workTranslation");
  });
});
