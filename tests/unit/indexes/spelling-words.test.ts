import { brotliCompressSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { seededRandom } from "../../../bench/random.ts";
import { makeVocabulary, phrase, sentence, speechOf } from "../../../bench/words.ts";
import { spellingWords } from "../../../src/indexes/spelling-words.ts";
import { decodeWords } from "../../../src/search/spelling-format.ts";
import { aCorpus, aPlace, aTopic } from "../../factories/corpus.ts";
import { aReport } from "../../factories/report.ts";

const wordsOf = (corpus: Parameters<typeof spellingWords>[0]) =>
  decodeWords(spellingWords(corpus, "en")).map(({ text }) => text);

describe("the words of spelling", () => {
  it("are those of headlines, standfirsts and names, by letter", () => {
    const report = aReport({ title: "Ferry stops", summary: "No date for a return to the bay." });
    const corpus = aCorpus({ reports: [report], places: [aPlace({ name: "Kyiv" })], outlets: [], authors: [] });
    expect(wordsOf(corpus)).toEqual(["bay", "date", "ferry", "for", "Kyiv", "return", "stops", "the"]);
  });

  it("have capital letters where they have them within a sentence", () => {
    const reports = [
      aReport({ id: "2024/04/a", title: "Moscow denies it", summary: "Warnings came. Kirby spoke of NATO." }),
      aReport({ id: "2024/04/b", title: "Kremlin answers Kirby in Moscow", summary: "NATO is not asked." }),
    ];
    expect(wordsOf(aCorpus({ reports }))).toEqual(
      expect.arrayContaining(["Moscow", "denies", "warnings", "Kirby", "NATO", "kremlin"]),
    );
  });

  it("take no capital letter from the title of a topic", () => {
    const corpus = aCorpus({ topics: [aTopic({ name: "Prior warning" })], outlets: [], authors: [] });
    expect(wordsOf(corpus)).toEqual(["prior", "warning"]);
  });

  it("know how common they are", () => {
    const reports = Array.from({ length: 40 }, (_, place) =>
      aReport({ id: `2024/04/r${place}`, title: place === 0 ? "Rare ferry" : "Ferry", summary: "" }),
    );
    const ranks = new Map(decodeWords(spellingWords(aCorpus({ reports }), "en")).map(({ text, rank }) => [text, rank]));
    expect(ranks.get("rare")).toBe(1);
    expect(ranks.get("ferry")).toBe(5);
  });

  it("take at most 40 kB compressed at 10,000 reports", () => {
    const random = seededRandom(1);
    const say = speechOf(random, makeVocabulary(random, 30_000));
    const reports = Array.from({ length: 10_000 }, (_, place) =>
      aReport({ id: `2024/04/r${place}`, title: phrase(say, 9), summary: sentence(random, say) }),
    );
    const file = spellingWords(aCorpus({ reports }), "en");
    expect(decodeWords(file).length).toBeGreaterThan(10_000);
    expect(brotliCompressSync(file).length).toBeLessThanOrEqual(40_000);
  });
});
