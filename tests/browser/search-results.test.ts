import type { Page } from "playwright";
import { describe, expect, it } from "vitest";
import { eventually, iranReport, siteInBrowser } from "./browser.ts";
import { asked, countOf, field, isFocused, openSearch, part, results, titles } from "./search-page.ts";

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

  it("lists a quote for words that were said, and marks them in it", async () => {
    const page = await openSearch(site, `search/?q=said:"${quoted}"`);
    expect(await titles(page)).toEqual([iranTitle]);
    const quote = results(page).first().locator('a[href*="#q-"]').first();
    expect(await quote.locator("mark").allTextContents()).toEqual([quoted]);
    expect(await quote.locator('[data-part="label"]').textContent()).toMatch(/^Quote from/);
  });

  it("shows nothing that only the index has", async () => {
    const page = await openSearch(site, "search/?q=said:attack");
    const text = (await results(page).allTextContents()).join(" ");
    expect(text).not.toContain("ϙ");
    expect(text).not.toContain("\u2063");
  });
});

describe("a long list of results", () => {
  it("shows ten, and further ones as the reader scrolls", async () => {
    const page = await openSearch(site, "search/?q=Moscow");
    const first = await titles(page);
    expect(first).toHaveLength(10);
    await results(page).last().scrollIntoViewIfNeeded();
    await eventually(() => titles(page).then((all) => all.length)).toBeGreaterThan(10);
    expect((await titles(page)).slice(0, 10)).toEqual(first);
    expect(asked(page)).toBe("?q=Moscow&page=2");
    expect(await results(page).count()).toBe(await countOf(page));
    expect(await part(page, "more").isVisible()).toBe(false);
  });

  it("goes on by keyboard from the first new one", async () => {
    const page = await openSearch(site, "search/?q=Moscow", { prepare: withoutScrolling });
    await part(page, "more").focus();
    await page.keyboard.press("Enter");
    await eventually(() => results(page).count()).toBeGreaterThan(10);
    expect(await isFocused(results(page).nth(10).getByRole("link").first())).toBe(true);
  });
});

const fragments = "**/*.pf_fragment";

describe("a report that cannot be loaded", () => {
  it("is told in its place among the others, and is loaded when Enter is pressed", async () => {
    let isFirst = true;
    const prepare = (page: Page) =>
      page.route(fragments, (route) => {
        const fails = isFirst;
        isFirst = false;
        return fails ? route.abort() : route.continue();
      });
    const page = await openSearch(site, "search/?q=Moscow", { prepare, mayComplain: true });
    await eventually(() => results(page).count()).toBe(10);
    const unloaded = results(page).filter({ hasText: "This report could not be loaded." });
    expect(await unloaded.count()).toBe(1);
    expect(await unloaded.locator("time").textContent()).toMatch(/^\d+ \w+ \d{4}$/);
    await eventually(() => part(page, "announcer").textContent()).toContain("1 report could not be loaded.");
    await field(page).press("Enter");
    await eventually(() => unloaded.count()).toBe(0);
    expect(await results(page).count()).toBe(10);
  });

  it("keeps the results that are there when further ones fail, and brings them when asked again", async () => {
    const page = await openSearch(site, "search/?q=Moscow", { prepare: withoutScrolling, mayComplain: true });
    await page.route(fragments, (route) => route.abort());
    await part(page, "more").click();
    await eventually(() => part(page, "trouble").isVisible()).toBe(true);
    expect(await part(page, "trouble").textContent()).toBe("Further results could not be loaded. Try again.");
    expect([await results(page).count(), await part(page, "failed").isVisible()]).toEqual([10, false]);
    await page.unroute(fragments);
    await part(page, "more").click();
    await eventually(() => results(page).count()).toBeGreaterThan(10);
    expect(await part(page, "trouble").isVisible()).toBe(false);
  });
});

/** As in a browser that does not tell what is in view. */
const withoutScrolling = (page: Page) =>
  page.addInitScript(() => {
    IntersectionObserver.prototype.observe = () => undefined;
  });

const backgroundOf = (element: Element): string => getComputedStyle(element).backgroundColor;

/** How much of an element's height is inside the window. */
function shareInView(element: Element): number {
  const { top, bottom } = element.getBoundingClientRect();
  return (Math.min(bottom, innerHeight) - Math.max(top, 0)) / (bottom - top);
}
