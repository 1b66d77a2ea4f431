/** Forms of words, over a real index: in English and Russian by Pagefind's stemmers, in Ukrainian by ours. */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { Archive } from "../../src/search/archive.ts";
import { indexFolder } from "../factories/search-index.ts";
import { writeYear } from "../factories/search-site.ts";
import { readInflections, stemmedLanguages } from "../golden/inflections.ts";
import { folderIndex } from "./folder-index.ts";

const folder = mkdtempSync(join(tmpdir(), "sourceline-forms-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** Indexes texts, each as a report, and answers with the texts that a query finds. */
async function searchTexts(language: string, texts: string[]): Promise<(query: string) => Promise<string[]>> {
  const site = join(folder, language);
  const reports = texts.map((text, number) => ({ slug: `n${number}`, title: "—0", text }));
  await indexFolder({ folder: site, shards: [writeYear(site, 2024, reports, language)] });
  const archives = [{ language, shards: [{ from: "2024", to: "2024", reports: texts.length }] }];
  const archive = new Archive({ language, archives, nameBuckets: 0 }, folderIndex(join(site, "pagefind")));
  return async (query) => {
    const { found } = await archive.ask({ text: query, order: "best", reach: "all", isDraft: true });
    const urls = await Promise.all(found.map(async (report) => (await report.load()).url));
    return urls.map((url) => texts[Number(/n(\d+)\/$/.exec(url)?.[1])] ?? "");
  };
}

describe.each(stemmedLanguages)("forms in the language %s", (language) => {
  it("find the page that has the word in another form, and no other", async () => {
    const pages = readInflections()[language];
    const search = await searchTexts(
      language,
      pages.map(({ text }) => text),
    );
    for (const { text, pairs } of pages)
      for (const { query } of pairs) expect([query, ...(await search(query))]).toEqual([query, text]);
  });
});

describe("forms in Ukrainian", () => {
  const { queries } = JSON.parse(readFileSync("tests/golden/ukrainian.json", "utf8")) as {
    queries: { query: string; finds: string[]; not?: string[] }[];
  };

  it("find at least 95 of 100 texts, of which few are wrong", async () => {
    const texts = [...new Set(queries.flatMap(({ finds, not = [] }) => [...finds, ...not]))];
    const search = await searchTexts("uk", texts);
    const missed: string[] = [];
    const wrong: string[] = [];
    for (const { query, finds, not = [] } of queries) {
      const found = await search(query);
      missed.push(...finds.filter((text) => !found.includes(text)).map((text) => `${query}: ${text}`));
      wrong.push(...not.filter((text) => found.includes(text)).map((text) => `${query}: ${text}`));
    }
    const wanted = queries.reduce((sum, { finds }) => sum + finds.length, 0);
    expect(missed.length / wanted, missed.join("; ")).toBeLessThanOrEqual(0.05);
    expect(wrong.length / wanted, wrong.join("; ")).toBeLessThanOrEqual(0.05);
  });
});
