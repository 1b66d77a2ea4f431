import type { Page } from "playwright";
import { describe, expect, it } from "vitest";
import { eventually, siteInBrowser } from "./browser.ts";
import { countOf, field, openSearch, part, withoutIndex } from "./search-page.ts";

const site = siteInBrowser();

describe("a screen reader", () => {
  it("hears the count once, when typing has settled", async () => {
    const page = await site.open("search/", { prepare: listen });
    await field(page).pressSequentially("Peskov", { delay: 250 });
    await eventually(() => heard(page)).toHaveLength(1);
    expect(await heard(page)).toEqual([`${await countOf(page)} reports found`]);
    expect(await part(page, "announcer").getAttribute("role")).toBe("status");
  });

  it("hears an equal count again after another query", async () => {
    const page = await openSearch(site, "search/?q=obligation", { prepare: listen });
    await eventually(() => heard(page)).toEqual(["1 report found"]);
    await field(page).fill("obligations");
    await eventually(() => heard(page)).toEqual(["1 report found", "1 report found"]);
  });

  it("hears what is wrong with the query, and what was done beside it", async () => {
    const page = await openSearch(site, 'search/?q=ISKP "Islamic State', { prepare: listen });
    await eventually(() => heard(page)).toEqual([
      expect.stringMatching(/^\d+ reports? found\nUnclosed quote at 6\nFor “ISKP”, also searched: /),
    ]);
  });

  it("hears that nothing was found, and what to do", async () => {
    const page = await site.open("search/?q=quetzalcoatl", { prepare: listen });
    await eventually(() => heard(page)).toEqual([
      expect.stringMatching(/^Nothing was found\.\nNo report has the word “quetzalcoatl”\.\nTry fewer or other words/),
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
