import type { Page } from "playwright";
import { describe, expect, it } from "vitest";
import { eventually, iranReport, siteInBrowser } from "./browser.ts";
import { asked, countOf, field, openSearch, part, results, titles } from "./search-page.ts";

const site = siteInBrowser();
const iranTitle = "Iran told Moscow an attack was coming, Reuters sources say";
const quoted = "fulfilled their obligation";

describe("search", () => {
  it("leads from the field of the header to a page with results", async () => {
    const page = await site.open(iranReport);
    await page.getByRole("searchbox").fill("Peskov");
    await page.getByRole("searchbox").press("Enter");
    await results(page).first().waitFor();
    expect(new URL(page.url()).pathname).toBe("/search/");
    expect(asked(page)).toBe("?q=Peskov");
    expect(await field(page).inputValue()).toBe("Peskov");
    expect(await titles(page)).toContain(iranTitle);
  });

  it("lists a matching quote as a link of its own, which lands on the quote, marked and in view", async () => {
    const page = await openSearch(site, `search/?q=${quoted}`);
    const link = results(page).first().getByRole("link").filter({ hasText: quoted });
    expect(await link.getAttribute("href")).toMatch(new RegExp(`^/${iranReport}#q-\\w+$`));
    await link.click();
    await page.waitForURL(/#q-/);
    const quote = page.locator("figure:target");
    expect(await quote.locator("blockquote").textContent()).toContain(quoted);
    await eventually(() => quote.evaluate(shareInView)).toBe(1);
    expect(await quote.evaluate(backgroundOf)).not.toBe(
      await page.locator("figure.quote").first().evaluate(backgroundOf),
    );
  });

  it("marks the words that match, in the quote as well", async () => {
    const page = await openSearch(site, `search/?q=${quoted}`);
    const quote = results(page).first().locator('a[href*="#q-"]').first();
    expect(await quote.locator("mark").allTextContents()).toEqual([quoted]);
  });

  it("shows when, in what kind of report and on whose reporting", async () => {
    const page = await openSearch(site, `search/?q=${quoted}`);
    const facts = results(page).first().locator(".facts");
    expect(await facts.locator("time").getAttribute("datetime")).toBe("2024-04-01");
    expect(await facts.locator(":scope > *").allTextContents()).toEqual([
      "1 April 2024",
      "Digest",
      expect.stringMatching(/^Reuters\b/),
    ]);
  });

  it("shows ten results, further ones on request, and goes on from the first new one", async () => {
    const page = await openSearch(site, "search/?q=Moscow");
    const first = await titles(page);
    expect(first).toHaveLength(10);
    await page.getByRole("button", { name: "Show more" }).click();
    await eventually(() => titles(page).then((all) => all.length)).toBeGreaterThan(10);
    expect((await titles(page)).slice(0, 10)).toEqual(first);
    expect(asked(page)).toBe("?q=Moscow&page=2");
    const added = results(page).nth(10).getByRole("link").first();
    expect(await added.evaluate((link) => link === document.activeElement)).toBe(true);
  });
});

describe("the language of a search", () => {
  it("is Ukrainian on the Ukrainian page", async () => {
    const page = await openSearch(site, "uk/search/?q=Крокус");
    expect(await languagesOf(page)).toEqual(new Set(["uk"]));
    await results(page).first().getByRole("heading").getByRole("link").click();
    await page.waitForURL(/\/uk\/reports\//);
    expect(await page.locator("html").getAttribute("lang")).toBe("uk");
  });

  it("can be all languages", async () => {
    const page = await openSearch(site, "search/?q=Reuters");
    const own = await countOf(page);
    await page.getByRole("radio", { name: "All languages" }).check();
    await eventually(() => countOf(page)).toBeGreaterThan(own);
    expect(asked(page)).toBe("?q=Reuters&language=all");
    expect(await languagesOf(page)).toEqual(new Set(["en", "uk"]));
  });

  it("is offered where one language has nothing", async () => {
    const page = await site.open("search/?q=Крокус");
    await page.getByRole("button", { name: "Search in all languages" }).click();
    await results(page).first().waitFor();
    expect(await results(page).first().getAttribute("lang")).toBe("uk");
    expect(await part(page, "nothing").isVisible()).toBe(false);
  });
});

async function languagesOf(page: Page): Promise<Set<string>> {
  return new Set(await results(page).evaluateAll((items) => items.map((item) => (item as HTMLElement).lang)));
}

const backgroundOf = (element: Element): string => getComputedStyle(element).backgroundColor;

/** How much of an element's height is inside the window. */
function shareInView(element: Element): number {
  const { top, bottom } = element.getBoundingClientRect();
  return (Math.min(bottom, innerHeight) - Math.max(top, 0)) / (bottom - top);
}
