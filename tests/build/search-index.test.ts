import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { checkContent } from "../../src/cli/check-content.ts";
import type { Language } from "../../src/domain/language.ts";
import { searchArchives } from "../../src/indexes/search-archives.ts";
import { searchShards, shardName } from "../../src/indexes/search-records.ts";
import { interfaceOf } from "../../src/interface/interface.ts";
import type { Fragment } from "../../src/search/pagefind.ts";
import { decodeFacets } from "../../src/search/register.ts";
import { saidCopyId } from "../../src/search/said.ts";
import { siteFolder } from "../build-site.ts";
import { openBundle } from "../search/node-pagefind.ts";

const { corpus } = await checkContent({ folder: "content", base: "/", now: new Date() });
const shards = searchShards(corpus, (language) => interfaceOf(language).kinds);

describe.each(shards)("the index of $language from $from", ({ language, from, records }) => {
  const bundle = join(siteFolder, "pagefind", language, from);
  const pages = readdirSync(join(bundle, "fragment")).map((file): Fragment => {
    const text = gunzipSync(readFileSync(join(bundle, "fragment", file))).toString();
    return JSON.parse(text.slice(text.indexOf("{")));
  });

  it("has the reports of the shard at their places, with their days", async () => {
    const { ids, days } = decodeFacets(JSON.parse(readFileSync(join(bundle, "facets.json"), "utf8")));
    const { results } = await (await openBundle(bundle)).search(null);
    const urls = new Map(await Promise.all(results.map(async ({ id, data }) => [id, (await data()).url] as const)));
    expect(ids.map((id) => urls.get(`${language}_${id}`))).toEqual(records.map(({ path }) => path));
    expect(days).toEqual(records.map(({ facts }) => facts.day));
  });

  it("has the title of each report as readers see it", () => {
    const ids = new Set(records.map(({ id }) => id));
    const titles = corpus.reports.filter((report) => report.language === language && ids.has(report.id));
    expect(pages.map(({ meta }) => meta.title).sort()).toEqual(titles.map(({ title }) => title).sort());
  });

  it("has all quotes of each report, once in the text and once to be searched alone", () => {
    for (const { url, content, anchors } of pages) {
      const quotes = records.find(({ path }) => path === url)?.quotes ?? [];
      expect(anchors.filter(({ id }) => /^q-\w+$/.test(id))).toHaveLength(quotes.length);
      const copy = anchors.find(({ id }) => id === saidCopyId);
      const said = copy ? content.split(" ").slice(copy.location) : [];
      expect(said.filter((word) => word === "ϙ")).toHaveLength(Math.max(0, quotes.length - 1));
      expect(said.every((word) => /^[ϙ…]/.test(word))).toBe(true);
    }
  });

  it("has nothing that stands on every page", () => {
    const { howWeKnow, pictures } = interfaceOf(language as Language);
    for (const { content } of pages)
      for (const words of [howWeKnow, pictures.chain.key]) expect(content).not.toContain(words);
  });
});

it("has every shard of every language", () => {
  const years = searchArchives(corpus).flatMap(({ language, shards: all }) =>
    all.map(({ from }) => shardName({ language, from })),
  );
  const folders = shards.map(shardName);
  expect(folders.toSorted()).toEqual(years.toSorted());
  for (const folder of folders) expect(readdirSync(join(siteFolder, "pagefind", folder))).toContain("fields.json");
});
