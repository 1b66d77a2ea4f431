import { describe, expect, it } from "vitest";
import { checkDuplicates } from "../../../src/checks/check-duplicates.ts";
import type { CheckContext } from "../../../src/checks/finding.ts";
import type { Report } from "../../../src/domain/report.ts";
import { sketchOf } from "../../../src/domain/sketch.ts";
import { aContext } from "../../factories/check-context.ts";
import { aCorpus } from "../../factories/corpus.ts";
import { aMention, anOutline } from "../../factories/outline.ts";
import { anOriginal, aReport } from "../../factories/report.ts";

const originals = (...pages: string[]) => pages.map((page) => anOriginal({ url: `https://gazette.example/${page}` }));
const newer = (changes: Partial<Report>) => aReport({ id: "2024/04/no-more-ferry", date: "2024-04-02", ...changes });
const findingsOf = (reports: Report[], changes: Partial<CheckContext> = {}) =>
  checkDuplicates(aContext(aCorpus({ reports }), changes));

describe("two reports on the same originals", () => {
  it("are told of the newer one, with the name of the older", () => {
    expect(findingsOf([aReport(), newer({})])).toEqual([
      {
        path: "reports/2024/04/no-more-ferry.md",
        at: ["restsOn", 0, "url"],
        code: "duplicate/original",
        message:
          "Unexpected original `https://gazette.example/ferry`, on which `reports/2024/04/ferry.md` rests as well, expected one report on it",
        remedy: "Join the two. If this one adds to the other, say so with a link: `report:2024/04/ferry`.",
      },
    ]);
  });

  it.each([
    "http://gazette.example/ferry/",
    "https://www.gazette.example/ferry#pier",
    "https://m.gazette.example/ferry?utm_source=a&fbclid=b",
  ])("are those of an address that was copied in another way: %s", (url) => {
    expect(findingsOf([aReport(), newer({ restsOn: [anOriginal({ url })] })])).toHaveLength(1);
  });

  it.each(["https://gazette.example/ferry?id=2", "https://gazette.example/Ferry", "https://other.example/ferry"])(
    "are not those of another page: %s",
    (url) => {
      expect(findingsOf([aReport(), newer({ restsOn: [anOriginal({ url })] })])).toEqual([]);
    },
  );

  it("may rest on at most twice as much", () => {
    const older = aReport({ restsOn: originals("a", "b") });
    expect(findingsOf([older, newer({ restsOn: originals("c", "b", "d", "a") })])).toMatchObject([
      { at: ["restsOn", 1, "url"] },
    ]);
    expect(findingsOf([older, newer({ restsOn: originals("a", "b", "c", "d", "e") })])).toEqual([]);
    expect(findingsOf([older, newer({ restsOn: originals("a", "c") })])).toEqual([]);
  });

  it("are a report and its translation", () => {
    expect(
      findingsOf([aReport(), aReport({ language: "uk" }), newer({ language: "uk", restsOn: originals("a") })]),
    ).toEqual([]);
  });

  it("are allowed where one links the other", () => {
    const toOlder = anOutline({ mentions: [aMention({ kind: "report", id: "2024/04/ferry" })] });
    const byAddress = anOutline({
      links: [{ href: "/reports/2024/04/no-more-ferry/#details", place: { line: 12, column: 1 } }],
    });
    expect(findingsOf([aReport(), newer({ outline: toOlder })])).toEqual([]);
    expect(findingsOf([aReport({ outline: byAddress }), newer({})])).toEqual([]);
  });

  it("are not judged while a head is faulty", () => {
    expect(findingsOf([aReport(), newer({})], { faulty: new Set(["reports/2024/04/ferry.md"]) })).toEqual([]);
  });
});

describe("two reports with nearly the same text", () => {
  const text = Array.from({ length: 200 }, (_, index) => `word${(index * 7919) % 1009}`);
  const withTexts = (...texts: string[]) => {
    const reports = texts.map((_, index) =>
      aReport({ id: `2024/04/report-${index}`, date: `2024-04-0${index + 1}`, restsOn: originals(`page-${index}`) }),
    );
    const files = reports.map(({ id, path, language }, index) => ({
      ...{ id, path, language, collection: "reports" as const },
      sketch: sketchOf(texts[index] ?? ""),
    }));
    return findingsOf(reports, { files });
  };

  it("are told of the newer one, with the name of the older", () => {
    expect(withTexts(text.join(" "), text.join(", "))).toEqual([
      {
        path: "reports/2024/04/report-1.md",
        at: ["title"],
        part: "key",
        code: "duplicate/text",
        message:
          "Unexpected text, all of whose passages are those of `reports/2024/04/report-0.md`, expected one that is told once",
        remedy: "Delete one of the two, or tell only what is new and link the other: `report:2024/04/report-0`.",
      },
    ]);
  });

  it("may differ in a word here and there", () => {
    const changed = text.map((word, index) => (index % 40 === 0 ? "other" : word));
    expect(withTexts(text.join(" "), changed.join(" "))).toMatchObject([
      { message: expect.stringMatching(/^Unexpected text, about \d\d % of whose passages/) },
    ]);
  });

  it("are not two that quote the same words", () => {
    const half = [...text.slice(0, 80), ...text.slice(80).map((word) => `new${word}`)];
    expect(withTexts(text.join(" "), half.join(" "))).toEqual([]);
  });

  it("are told once each, of three", () => {
    const [a, b] = [text.join(" "), text.join(" ")];
    expect(withTexts(a, b, b).map(({ path }) => path)).toEqual([
      "reports/2024/04/report-1.md",
      "reports/2024/04/report-2.md",
    ]);
  });

  it("are found in a second among 10,000, and all of them where a phrase of the house is in every text", () => {
    const phrase = "the editors of this site have read what the outlet wrote and nothing else";
    const texts = Array.from({ length: 10_000 }, (_, report) =>
      [
        phrase,
        ...Array.from({ length: 250 }, (_word, index) => `w${(report * 31 + index * 17) % 50_021}x${report % 9973}`),
      ].join(" "),
    );
    texts[9_999] = texts[4_321] as string;
    const reports = texts.map((_, index) => aReport({ id: `2024/04/report-${index}`, restsOn: originals(`${index}`) }));
    const files = texts.map((one, index) => ({
      ...{ id: `2024/04/report-${index}`, path: `reports/2024/04/report-${index}.md` },
      ...{ language: "en" as const, collection: "reports" as const, sketch: sketchOf(one) },
    }));
    const context = { ...aContext(aCorpus()), corpus: aCorpus({ reports }), files };
    const started = performance.now();
    const findings = checkDuplicates(context);
    expect(performance.now() - started).toBeLessThan(1000);
    expect(findings).toHaveLength(1);
  });
});
