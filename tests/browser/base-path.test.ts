import type { Page } from "playwright";
import { beforeAll, describe, expect, it } from "vitest";
import { run } from "../../src/cli/run.ts";
import { siteInBrowser } from "./browser.ts";
import { field, results } from "./search-page.ts";

const base = "/news/";
const folder = "tests/output/site-news";

beforeAll(async () => {
  const env = { BASE_PATH: base, CONTENT_DIR: "tests/browser/content", OUT_DIR: folder };
  const { ok, output } = await run(process.execPath, ["src/cli/bootstrap.mjs", "build"], { env, quiet: true });
  expect(ok, output).toBe(true);
});

const site = siteInBrowser(folder, base);
const pathOf = (page: Page) => new URL(page.url()).pathname;

describe("a site below a base path", () => {
  it("has no link that leads out of it or nowhere", async () => {
    const found = new Set([site.address]);
    for (const address of found) {
      const page = await site.open(address.slice(site.address.length));
      const links = await page.locator("a").evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
      for (const link of links.map(withoutFragment).filter((one) => !one.includes("gazette.example"))) found.add(link);
      await page.context().close();
    }
    expect([...found].filter((address) => !address.startsWith(site.address))).toEqual([]);
    expect(found.size).toBeGreaterThan(15);
  });

  it("can be walked from the front page to a topic, to a report, to a place", async () => {
    const page = await site.open();
    await page.getByRole("link", { name: "Ferries" }).first().click();
    await page.getByRole("link", { name: "The ferry stops running" }).click();
    await page.locator(".prose").getByRole("link", { name: "harbour" }).click();
    await page.waitForURL("**/news/places/harbour/");
    await page.getByRole("link", { name: "Harbour Line" }).click();
    await page.waitForURL(site.address);
  });

  it("finds a quote, and leads to it", async () => {
    const page = await site.open();
    await page.getByRole("searchbox").fill("nobody told the crew");
    await page.getByRole("searchbox").press("Enter");
    await results(page).getByRole("link", { name: "nobody told the crew" }).click();
    await page.waitForURL(/#q-/);
    expect(pathOf(page)).toBe("/news/reports/2024/04/ferry/");
    expect(await page.locator("figure:target").textContent()).toContain("nobody told the crew");
  });

  it("finds reports in Ukrainian, and keeps what is asked in the address", async () => {
    const page = await site.open("uk/search/");
    await field(page).fill("пором");
    await results(page).first().waitFor();
    expect(pathOf(page)).toBe("/news/uk/search/");
    await page.reload();
    await results(page).getByRole("heading").getByRole("link").click();
    await page.waitForURL("**/news/uk/reports/2024/04/ferry/");
  });

  it("answers an address without a page with ways back into itself", async () => {
    const page = await site.open("reports/gone/", { mayComplain: true });
    await page.locator("main").getByRole("link", { name: "Archive" }).click();
    await page.waitForURL("**/news/archive/");
  });
});

const withoutFragment = (address: string) => address.replace(/#.*/, "");
