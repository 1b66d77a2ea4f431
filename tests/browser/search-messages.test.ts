import type { Page } from "playwright";
import { describe, expect, it } from "vitest";
import { eventually, siteInBrowser } from "./browser.ts";
import { countOf, field, openSearch, part, results } from "./search-page.ts";

const site = siteInBrowser();
const indexFiles = "**/pagefind/**";
const withoutIndex = (page: Page) => page.route(indexFiles, (route) => route.abort());

describe("the search page", () => {
  it("says what to type before anything is searched for", async () => {
    const page = await site.open("search/");
    await eventually(() => part(page, "start").isVisible()).toBe(true);
    expect(await part(page, "start").textContent()).toBe("Type a word, a name or a few words of a quote.");
    expect(await part(page, "nothing").isVisible()).toBe(false);
    expect(await part(page, "failed").isVisible()).toBe(false);
  });

  it("says what to do where nothing is found, and leads to the archive", async () => {
    const page = await site.open("search/?q=quetzalcoatl");
    await part(page, "nothing").waitFor();
    expect(await part(page, "nothing-text").textContent()).toMatch(/^Nothing was found\.\s+Try fewer or other words/);
    await expectWayToArchive(page, "nothing");
  });

  it("says what to do where the index cannot be loaded, and leads to the archive", async () => {
    const page = await site.open("search/?q=Moscow", { prepare: withoutIndex, mayComplain: true });
    await part(page, "failed").waitFor();
    const text = await part(page, "failed-text").textContent();
    expect(text).toMatch(/^The search could not be loaded\.\s+Reload the page, or look through the archive\.$/);
    expect(await results(page).count()).toBe(0);
    await expectWayToArchive(page, "failed");
  });

  it("finds reports again once the index can be loaded again", async () => {
    const page = await site.open("search/?q=Moscow", { prepare: withoutIndex, mayComplain: true });
    await part(page, "failed").waitFor();
    await page.unroute(indexFiles);
    await field(page).fill("Peskov");
    await results(page).first().waitFor();
    expect(await part(page, "failed").isVisible()).toBe(false);
  });
});

describe("a screen reader", () => {
  it("hears the count once, when typing has settled", async () => {
    const page = await site.open("search/", { prepare: listen });
    await field(page).pressSequentially("Peskov", { delay: 250 });
    await eventually(() => heard(page)).toEqual([`${await countOf(page)} reports found`]);
    expect(await part(page, "announcer").getAttribute("role")).toBe("status");
  });

  it("hears an equal count again after another query", async () => {
    const page = await openSearch(site, "search/?q=obligation", { prepare: listen });
    await eventually(() => heard(page)).toEqual(["1 report found"]);
    await field(page).fill("obligations");
    await eventually(() => heard(page)).toEqual(["1 report found", "1 report found"]);
  });

  it("hears that nothing was found, and what to do", async () => {
    const page = await site.open("search/?q=quetzalcoatl", { prepare: listen });
    await eventually(() => heard(page)).toEqual([
      expect.stringMatching(/^Nothing was found\.\s+Try fewer or other words/),
    ]);
  });

  it("hears that the search could not be loaded", async () => {
    const prepare = (page: Page) => Promise.all([listen(page), withoutIndex(page)]);
    const page = await site.open("search/?q=Moscow", { prepare, mayComplain: true });
    await eventually(() => heard(page)).toEqual([
      expect.stringMatching(/^The search could not be loaded\.\s+Reload the page/),
    ]);
  });
});

async function expectWayToArchive(page: Page, block: string): Promise<void> {
  await part(page, block).getByRole("link", { name: "To the archive" }).click();
  await page.waitForURL("**/archive/");
  expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe("Archive");
}

/** Keeps what the live region of the search says, as a screen reader would hear it. */
function listen(page: Page): Promise<unknown> {
  return page.addInitScript(() => {
    const said: string[] = [];
    Object.assign(globalThis, { said });
    addEventListener("DOMContentLoaded", () => {
      const region = document.querySelector('site-search [role="status"]');
      const keep = () => region?.textContent && said.push(region.textContent.trim());
      if (region) new MutationObserver(keep).observe(region, { childList: true, characterData: true, subtree: true });
    });
  });
}

const heard = (page: Page): Promise<string[]> => page.evaluate("said");
