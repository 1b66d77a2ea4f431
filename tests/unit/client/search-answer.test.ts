import { describe, expect, it } from "vitest";
import { readAddress } from "../../../src/client/search-address.ts";
import { answer } from "../../../src/client/search-answer.ts";
import type { Counts, Match, SearchIndex, SearchOptions } from "../../../src/client/search-index.ts";

interface Page {
  words: string;
  score: number;
  outlet: string[];
  year: string;
}

/** Stands in for Pagefind over a few pages; remembers what it was asked. */
function indexOf(language: string, pages: Page[]) {
  const asked: [string | null, SearchOptions][] = [];
  const passes = (page: Page, { filters }: SearchOptions) =>
    Object.entries(filters).every(([name, { any }]) => any.some((value) => valuesOf(page)[name]?.includes(value)));
  const index: SearchIndex = {
    language,
    filters: () => Promise.resolve(countsOf(pages)),
    search: (words, options) => {
      asked.push([words, options]);
      const found = pages.filter((page) => (words === null || page.words.includes(words)) && passes(page, options));
      return Promise.resolve({ results: found.map(matchOf), filters: countsOf(found) });
    },
  };
  return { index, asked };
}

const valuesOf = ({ outlet, year }: Page): Record<string, string[]> => ({ outlet, year: [year] });
const matchOf = ({ score }: Page): Match => ({ score, data: () => Promise.reject(new Error("not asked for")) });

function countsOf(pages: Page[]): Counts {
  const counts: Counts = {};
  for (const [name, values] of pages.flatMap((page) => Object.entries(valuesOf(page)))) {
    counts[name] ??= {};
    for (const value of values) counts[name][value] = (counts[name][value] ?? 0) + 1;
  }
  return counts;
}

const english = [
  { words: "moscow attack", score: 3, outlet: ["reuters=Reuters", "ntv=NTV"], year: "2024" },
  { words: "moscow", score: 1, outlet: ["reuters=Reuters"], year: "2023" },
  { words: "tehran", score: 2, outlet: ["ntv=NTV"], year: "2023" },
];
const ukrainian = [{ words: "moscow", score: 2, outlet: ["ntv=НТВ"], year: "2024" }];

const tally = (facets: Awaited<ReturnType<typeof answer>>["facets"], name: string) =>
  Object.fromEntries(facets.find((facet) => facet.name === name)?.values.map(({ id, count }) => [id, count]) ?? []);

describe("an answer", () => {
  it("finds nothing where nothing is asked for, and counts everything", async () => {
    const { index, asked } = indexOf("en", english);
    const { found, facets } = await answer(readAddress(""), [index]);
    expect(found).toEqual([]);
    expect(tally(facets, "outlet")).toEqual({ reuters: 2, ntv: 2 });
    expect(asked).toEqual([]);
  });

  it("counts among what was found", async () => {
    const { found, facets } = await answer(readAddress("?q=moscow"), [indexOf("en", english).index]);
    expect(found).toHaveLength(2);
    expect(tally(facets, "outlet")).toEqual({ reuters: 2, ntv: 1 });
    expect(tally(facets, "year")).toEqual({ 2024: 1, 2023: 1 });
  });

  it("counts in a facet as if nothing were chosen in it, since another choice adds reports", async () => {
    const { found, facets } = await answer(readAddress("?q=moscow&year=2024"), [indexOf("en", english).index]);
    expect(found).toHaveLength(1);
    expect(tally(facets, "year")).toEqual({ 2024: 1, 2023: 1 });
    expect(tally(facets, "outlet")).toEqual({ reuters: 1, ntv: 1 });
  });

  it("takes any value of a facet, and asks for all facets", async () => {
    const one = await answer(readAddress("?outlet=reuters&outlet=ntv&year=2023"), [indexOf("en", english).index]);
    expect(one.found.map(({ score }) => score)).toEqual([2, 1]);
  });

  it("asks for the newest first where there are no words", async () => {
    const { index, asked } = indexOf("en", english);
    await answer(readAddress("?year=2023"), [index]);
    expect(asked[0]).toEqual([null, { filters: { year: { any: ["2023"] } }, sort: { date: "desc" } }]);
  });

  it("merges languages, best first, and says which language each is in", async () => {
    const indexes = [indexOf("en", english).index, indexOf("uk", ukrainian).index];
    const { found, facets } = await answer(readAddress("?q=moscow&outlet=ntv"), indexes);
    expect(found.map(({ language, score }) => [language, score])).toEqual([
      ["en", 3],
      ["uk", 2],
    ]);
    expect(tally(facets, "outlet")).toEqual({ reuters: 2, ntv: 2 });
    expect(tally(facets, "year")).toEqual({ 2024: 2 });
  });

  it("fails where an index fails, and hides nothing", async () => {
    const { index } = indexOf("en", english);
    const broken = { ...index, search: () => Promise.reject(new Error("Failed to load")) };
    await expect(answer(readAddress("?q=moscow"), [index, broken])).rejects.toThrow("Failed to load");
  });
});
