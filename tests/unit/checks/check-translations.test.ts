import { describe, expect, it } from "vitest";
import { checkTranslations } from "../../../src/checks/check-translations.ts";
import type { Report } from "../../../src/domain/report.ts";
import { aContext } from "../../factories/check-context.ts";
import { aCorpus } from "../../factories/corpus.ts";
import { aCorrection, anOriginal, aReport, aResponse } from "../../factories/report.ts";
import { anUnnamedSource, aPersonSource } from "../../factories/source.ts";

const original = aReport({ topics: ["ferries", "ports"], sources: { first: anUnnamedSource() } });
const corpusWith = (changes: Partial<Report>) =>
  aCorpus({ reports: [original, { ...original, language: "uk", path: "reports/2024/04/ferry.uk.md", ...changes }] });
const findingsOf = (changes: Partial<Report>) => checkTranslations(aContext(corpusWith(changes)));

describe("a translation", () => {
  it("may have other words and the same topics in another order", () => {
    const sources = { first: anUnnamedSource({ described: "посадовець порту" }) };
    expect(findingsOf({ title: "Паром зупинено", topics: ["ports", "ferries"], sources })).toEqual([]);
  });

  it.each([
    ["date", { date: "2024-04-02" }, "2024-04-02", "2024-04-01"],
    ["kind", { kind: "analysis" }, "analysis", "digest"],
    ["authors", { authors: ["desk", "guest"] }, "desk, guest", "desk"],
    ["topics", { topics: ["ferries"] }, "ferries", "ferries, ports"],
    [
      "restsOn",
      { restsOn: [anOriginal({ url: "https://other.example/" })] },
      "https://other.example/",
      "https://gazette.example/ferry",
    ],
    ["sources", { sources: { first: aPersonSource() } }, "first (ann-reed, gazette)", "first (not named, gazette)"],
    ["responses", { responses: [aResponse()] }, "org:town-council 2024-04-01", ""],
    ["embargo", { embargo: "2024-05-01" }, "2024-05-01", ""],
    ["corrections", { corrections: [aCorrection({ text: "День." })] }, "correction 2024-04-02", ""],
  ] satisfies [string, Partial<Report>, string, string][])(
    "has the %s of its original",
    (field, changes, found, expected) => {
      expect(findingsOf(changes)).toEqual([
        {
          path: "reports/2024/04/ferry.uk.md",
          at: [field],
          part: "key",
          code: "translation/differs",
          message: `Unexpected \`${field}\` of \`${found}\`, expected that of \`reports/2024/04/ferry.md\`: \`${expected}\``,
          remedy:
            "A translation has the same date, kind, authors, topics, originals, source ids and parties as its original.",
        },
      ]);
    },
  );

  it("may stand without an original", () => {
    const alone = aReport({ id: "2024/05/pier", language: "uk", kind: "analysis" });
    expect(checkTranslations(aContext(aCorpus({ reports: [original, alone] })))).toEqual([]);
  });

  it.each(["reports/2024/04/ferry.md", "reports/2024/04/ferry.uk.md"])("is not compared while %s is faulty", (path) => {
    const context = aContext(corpusWith({ kind: "analysis" }), { faulty: new Set([path]) });
    expect(checkTranslations(context)).toEqual([]);
  });
});
