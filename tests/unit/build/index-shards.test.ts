import { hash } from "node:crypto";
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { decodeFacets } from "../../../src/search/register.ts";
import { filesIn } from "../../factories/files-in.ts";
import { indexFolder } from "../../factories/search-index.ts";
import { emptyFolder, writeYear } from "../../factories/search-site.ts";
import { openBundle } from "../../search/node-pagefind.ts";

const ferry = { slug: "ferry", text: "The ferry stops in 2024–2026.", quotes: ["It will not run", "We asked nobody"] };
const pier = { slug: "pier", text: "The pier is closed." };

async function search(folder: string, words: string) {
  const { results } = await (await openBundle(folder)).search(words);
  const found = await Promise.all(results.map((result) => result.data()));
  return found.map(({ url }) => url);
}

describe("the index of a site", () => {
  it("has a bundle for each shard, and its register", async () => {
    const folder = emptyFolder();
    const shards = [
      writeYear(folder, 2023, [pier]),
      writeYear(folder, 2024, [ferry]),
      writeYear(folder, 2024, [pier], "uk"),
    ];
    expect(await indexFolder({ folder, shards })).toMatchObject({ reports: 3, built: 3, reused: 0 });
    const paths = Object.keys(filesIn(join(folder, "pagefind")));
    const bundles = new Set(paths.map((path) => path.split("/").slice(0, 2).join("/")));
    expect([...bundles]).toEqual(["en/2023", "en/2024", "uk/2024"]);
    for (const file of ["pagefind.js", "facets.json", "fields.json"]) expect(paths).toContain(`uk/2024/${file}`);
    expect(paths.filter((path) => /-ui|highlight/.test(path))).toEqual([]);
  });

  it("is told file by file, with sizes and digests", async () => {
    const folder = emptyFolder();
    const cache = emptyFolder();
    const { files } = await indexFolder({ folder, cache, shards: [writeYear(folder, 2024, [ferry])] });
    expect(files.length).toBeGreaterThan(8);
    for (const { file, hash: digest, size } of files) {
      const bytes = readFileSync(file);
      expect([digest, size]).toEqual([hash("sha256", bytes).slice(0, 40), bytes.length]);
    }
  });

  it("knows what Pagefind calls the report at each place", async () => {
    const folder = emptyFolder();
    await indexFolder({ folder, shards: [writeYear(folder, 2024, [pier, ferry])] });
    const bundle = join(folder, "pagefind/en/2024");
    const { ids } = decodeFacets(JSON.parse(readFileSync(join(bundle, "facets.json"), "utf8")));
    const { results } = await (await openBundle(bundle)).search(null);
    const urls = new Map(await Promise.all(results.map(async ({ id, data }) => [id, (await data()).url] as const)));
    expect(ids.map((id) => urls.get(`en_${id}`))).toEqual(["/reports/2024/04/pier/", "/reports/2024/04/ferry/"]);
  });

  it("finds what was said, apart from the rest, and no phrase across two quotes", async () => {
    const folder = emptyFolder();
    await indexFolder({ folder, shards: [writeYear(folder, 2024, [ferry, pier])] });
    const bundle = join(folder, "pagefind/en/2024");
    expect(await search(bundle, '"ϙasked"')).toEqual(["/reports/2024/04/ferry/"]);
    expect(await search(bundle, '"ϙwill ϙnot ϙrun"')).toEqual(["/reports/2024/04/ferry/"]);
    expect(await search(bundle, '"ϙferry"')).toEqual([]);
    expect(await search(bundle, '"ϙrun ϙwe"')).toEqual([]);
  });

  it("finds each of two years that a dash joins", async () => {
    const folder = emptyFolder();
    await indexFolder({ folder, shards: [writeYear(folder, 2024, [ferry, pier])] });
    for (const year of ["2024", "2026"])
      expect(await search(join(folder, "pagefind/en/2024"), `"${year}"`)).toEqual(["/reports/2024/04/ferry/"]);
  });

  it("has the same bytes whether shards are made one after another or at once", { timeout: 60_000 }, async () => {
    const folder = emptyFolder();
    const years = [2020, 2021, 2022, 2023, 2024];
    const reports = (year: number) =>
      Array.from({ length: 60 }, (_, place) => ({ ...ferry, slug: `n${place}`, text: `Ferry ${place * year}.` }));
    const shards = years.map((year) => writeYear(folder, year, reports(year)));
    // The same page in two shards has the same id in both.
    const again = shards[0]?.records.map((record) => ({ ...record, facts: { ...record.facts, day: "2024-05-01" } }));
    shards[4]?.records.push(...(again ?? []));
    const { files } = await indexFolder({ folder, shards, atOnce: 1 });
    const bytes = filesIn(join(folder, "pagefind"));
    expect((await indexFolder({ folder, shards, atOnce: 4 })).files.map(({ path }) => path)).toEqual(
      files.map(({ path }) => path),
    );
    expect(filesIn(join(folder, "pagefind"))).toEqual(bytes);
  });
});

describe("a site that cannot be indexed", () => {
  it("lacks the page of a report", async () => {
    const folder = emptyFolder();
    const shards = [writeYear(folder, 2024, [ferry])];
    rmSync(join(folder, "reports/2024/04/ferry/index.html"));
    await expect(indexFolder({ folder, shards })).rejects.toThrow("reports/2024/04/ferry/index.html");
  });

  it("has a page without words, which Pagefind would leave out", async () => {
    const folder = emptyFolder();
    const shards = [writeYear(folder, 2024, [ferry, { slug: "empty", title: "…", text: "" }])];
    await expect(indexFolder({ folder, shards })).rejects.toThrow(
      /^Unexpected 1 pages in `.*`, expected 2: has each of them words\?$/,
    );
  });
});
