import { describe, expect, it } from "vitest";
import { citableReports, datedReports, lastWritten, quoteInTranslation } from "../../../src/domain/cited-report.ts";
import { aCorpus } from "../../factories/corpus.ts";
import { anOutline, aQuote } from "../../factories/outline.ts";
import { aReport } from "../../factories/report.ts";

describe("a citable report", () => {
  const original = aReport();
  const translation = aReport({ language: "uk" });
  const untranslated = aReport({ id: "2024/04/pier", language: "uk" });

  it("is in the default language where it exists in that, whatever the order of the files", () => {
    const reports = citableReports({ ...aCorpus(), reports: [translation, original] });
    expect(reports.get(original.id)).toBe(original);
    expect(citableReports({ ...aCorpus(), reports: [original, translation] }).get(original.id)).toBe(original);
  });

  it("is in the language that it has where it has no other", () => {
    const reports = citableReports(aCorpus({ reports: [original, untranslated] }));
    expect(reports.get(untranslated.id)).toBe(untranslated);
    expect(reports.size).toBe(2);
  });

  it("has a date to go by where its file could be read", () => {
    const corpus = aCorpus({ reports: [original, untranslated] });
    expect([...datedReports(corpus, new Set([original.path])).keys()]).toEqual([untranslated.id]);
  });
});

describe("the last date on which a report was written", () => {
  it("is that of its update, else its own", () => {
    expect(lastWritten(aReport())).toBe("2024-04-01");
    expect(lastWritten(aReport({ updated: "2024-04-05" }))).toBe("2024-04-05");
  });
});

describe("a quote in a translation", () => {
  const withQuotes = (...ids: string[]) => aReport({ outline: anOutline({ quotes: ids.map((id) => aQuote({ id })) }) });
  const original = withQuotes("q-1", "q-2", "q-3");

  it("is the one that stands in the same place", () => {
    const translation = withQuotes("q-a", "q-b", "q-c");
    expect(quoteInTranslation(original, translation, "q-1")).toBe("q-a");
    expect(quoteInTranslation(original, translation, "q-3")).toBe("q-c");
  });

  it("is itself in the original", () => {
    expect(quoteInTranslation(original, original, "q-2")).toBe("q-2");
  });

  it("is not known where the translation has fewer or more quotes", () => {
    expect(quoteInTranslation(original, withQuotes("q-a", "q-b"), "q-1")).toBeUndefined();
    expect(quoteInTranslation(original, withQuotes("q-a", "q-b", "q-c", "q-d"), "q-1")).toBeUndefined();
  });

  it("is not known where the original has no such quote", () => {
    expect(quoteInTranslation(original, withQuotes("q-a", "q-b", "q-c"), "q-9")).toBeUndefined();
  });
});
