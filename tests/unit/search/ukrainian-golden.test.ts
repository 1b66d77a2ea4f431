import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { foldUkrainian, isFormOf, ukrainianForms } from "../../../src/search/ukrainian.ts";

interface GoldenQuery {
  query: string;
  finds: string[];
  not?: string[];
}

const { queries } = JSON.parse(readFileSync("tests/golden/ukrainian.json", "utf8")) as { queries: GoldenQuery[] };

/** Words of a text as the index has them; those of one or two letters are everywhere. */
const wordsOf = (text: string): string[] => text.split(/\s+/).filter((word) => foldUkrainian(word).length > 2);

/** Whether each word of a query is found in a text. */
function finds(query: string, text: string): boolean {
  const words = wordsOf(text).map(foldUkrainian);
  return wordsOf(query).every((word) => {
    const { stems } = ukrainianForms(word);
    return words.some((there) =>
      stems.some(({ text: stem, whole }) => (whole ? there === stem : there.startsWith(stem))),
    );
  });
}

const wanted = queries.flatMap(({ query, finds: texts }) => texts.map((text) => ({ query, text })));
const unwanted = queries.flatMap(({ query, not = [] }) => not.map((text) => ({ query, text })));

describe("Ukrainian queries", () => {
  it("are many, and ask for many forms", () => {
    expect(queries.length).toBeGreaterThan(80);
    expect(wanted.length).toBeGreaterThan(250);
    expect(unwanted.length).toBeGreaterThan(200);
  });

  it("find at least 95 of 100 forms", () => {
    const missed = wanted.filter(({ query, text }) => !finds(query, text));
    expect(missed.length / wanted.length, JSON.stringify(missed)).toBeLessThanOrEqual(0.05);
  });

  it("find hardly anything else", () => {
    const right = wanted.filter(({ query, text }) => finds(query, text)).length;
    const wrong = unwanted.filter(({ query, text }) => finds(query, text));
    expect(right / (right + wrong.length), JSON.stringify(wrong)).toBeGreaterThanOrEqual(0.95);
  });

  it("cost few searches each", () => {
    const words = [...new Set(queries.flatMap(({ query, finds: texts }) => [query, ...texts]).flatMap(wordsOf))];
    const counts = words.map((word) => ukrainianForms(word).stems.length);
    expect(counts.reduce((sum, count) => sum + count, 0) / counts.length).toBeLessThan(15);
    expect(Math.max(...counts)).toBeLessThanOrEqual(40);
  });

  it("have forms by which names are recognised", () => {
    const words = wanted.filter(({ query, text }) => !/\s/.test(query + text));
    const known = words.filter(({ query, text }) => isFormOf(text, query));
    const wrong = unwanted.filter(({ query, text }) => isFormOf(text, query));
    expect(known.length / words.length).toBeGreaterThanOrEqual(0.95);
    expect(known.length / (known.length + wrong.length), JSON.stringify(wrong)).toBeGreaterThanOrEqual(0.99);
  });
});
