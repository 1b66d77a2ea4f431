/** An archive of several shards: those of a few reports here, opened as if each had thousands. */
import { cpSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright";
import { beforeAll, expect, it } from "vitest";
import { changeSettings } from "../../bench/search-page-settings.ts";
import { siteFolder } from "../build-site.ts";
import { archiveShards, indexFolder } from "../factories/search-index.ts";
import { writeYear } from "../factories/search-site.ts";
import { eventually, siteInBrowser } from "./browser.ts";
import { asked, countOf, field, openSearch, part } from "./search-page.ts";

const folder = "tests/output/site-of-years";

beforeAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  const report = (number: number) => ({ slug: `n${number}`, title: `Ferry ${number}`, text: "The ferry left." });
  const shards = [
    writeYear(folder, 2022, [report(1)]),
    writeYear(folder, 2023, [report(2), { slug: "bridge", title: "Bridge", text: "A bridge." }]),
    writeYear(
      folder,
      2024,
      Array.from({ length: 12 }, (_, number) => report(3 + number)),
    ),
  ];
  await indexFolder({ folder, shards });
  for (const path of ["index.html", "assets", "search", "favicon.svg", "pagefind/names", "pagefind/en/words.txt"])
    cpSync(join(siteFolder, path), join(folder, path), { recursive: true });
  const archives = [{ language: "en", shards: archiveShards(shards) }];
  changeSettings(join(folder, "search/index.html"), {
    archive: { language: "en", archives, nameBuckets: 1 },
    languages: { en: "English" },
  });
});

const site = siteInBrowser(folder);

/** A search begins with shards of 2,000 reports: as if one report were as many. */
async function withLargeShards(page: Page): Promise<void> {
  await page.route("**/assets/SearchPanel*.js", async (route) => {
    const response = await route.fetch();
    const text = await response.text();
    expect(text).toMatch(/=2e3\b/);
    await route.fulfill({ response, body: text.replace(/=2e3\b/, "=1") });
  });
}

const open = (query: string) => openSearch(site, `search/?q=${query}`, { prepare: withLargeShards });

it("a search begins with the newest years, and offers the others", async () => {
  const page = await open("ferry");
  expect([await countOf(page), await part(page, "searched").textContent()]).toEqual([12, "Searched: 2024, 12 reports"]);
  await page.getByRole("button", { name: "Search 2022–2023 too (3 more reports)" }).click();
  await eventually(() => countOf(page)).toBe(14);
  expect(asked(page)).toBe("?q=ferry&reach=all");
  expect(await part(page, "search-rest").isVisible()).toBe(false);
});

it("a search that finds little goes on to older years by itself, once the reader has stopped typing", async () => {
  const page = await site.open("search/", { prepare: withLargeShards });
  await field(page).pressSequentially("bridge");
  await eventually(() => countOf(page)).toBe(1);
  expect(await part(page, "searched").textContent()).toBe("Searched: 2022–2024, 15 reports");
});

it("dates lead a search to their years", async () => {
  const page = await open("ferry+in:2022");
  expect([await countOf(page), await part(page, "searched").textContent()]).toEqual([1, "Searched: 2022, 1 report"]);
});
