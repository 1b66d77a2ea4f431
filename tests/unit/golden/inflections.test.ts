import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { close, createIndex, type PagefindIndex } from "pagefind";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Pagefind } from "../../../src/search/pagefind.ts";
import { type InflectedPage, readInflections, stemmedLanguages } from "../../golden/inflections.ts";
import { openBundle } from "../../search/node-pagefind.ts";

const inflections = readInflections();
const folder = mkdtempSync(join(tmpdir(), "inflections-"));

async function indexPages(language: string, pages: InflectedPage[]): Promise<Pagefind> {
  const index = (await createIndex({ forceLanguage: language })).index as PagefindIndex;
  for (const [place, { text }] of pages.entries()) {
    const content = `<html lang="${language}"><body data-pagefind-body><p>${text}</p></body></html>`;
    await index.addHTMLFile({ url: `/${place}/`, content });
  }
  await index.writeFiles({ outputPath: join(folder, language) });
  return openBundle(join(folder, language));
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

describe.each(stemmedLanguages)("the %s stemmer of Pagefind", (language) => {
  const pages = inflections[language];
  const pairs = pages.flatMap(({ pairs, text }, place) => pairs.map((pair) => ({ ...pair, text, place })));
  let pagefind: Pagefind;

  beforeAll(async () => {
    pagefind = await indexPages(language, pages);
  });

  it("is asked for forty forms that no page has as they are", () => {
    expect(pairs).toHaveLength(40);
    const everything = pages.flatMap(({ text }) => wordsOf(text));
    expect(pairs.filter(({ query }) => everything.includes(query.toLowerCase()))).toEqual([]);
    expect(pairs.filter(({ form, text }) => !wordsOf(text).includes(form.toLowerCase()))).toEqual([]);
  });

  it.each(pairs)("finds “$form” by “$query”", async ({ query, place }) => {
    const { results } = await pagefind.search(`"${query}"`);
    const found = await Promise.all(results.map(async ({ data }) => (await data()).url));
    expect(found).toEqual([`/${place}/`]);
  });
});

afterAll(async () => {
  await close();
  rmSync(folder, { recursive: true, force: true });
});
