import type { Locator, Page } from "playwright";
import { describe, expect, it } from "vitest";
import { iranReport, siteInBrowser } from "./browser.ts";
import { field, isFocused, openSearch, results } from "./search-page.ts";

const site = siteInBrowser();

/** Everything that arrows reach, from the field down. */
const stops = async (page: Page) => [field(page), ...(await results(page).getByRole("link").all())] as const;

describe("on any page", () => {
  it("`/` goes to the search field", async () => {
    const page = await site.open(iranReport);
    await page.keyboard.press("/");
    expect(await isFocused(page.getByRole("searchbox"))).toBe(true);
    expect(await page.getByRole("searchbox").inputValue()).toBe("");
  });

  it("so does the same key where letters are Cyrillic", async () => {
    const page = await site.open("uk/");
    await page.evaluate(() => {
      const event = new KeyboardEvent("keydown", { key: ".", code: "Slash", bubbles: true });
      document.body.dispatchEvent(event);
    });
    expect(await isFocused(page.getByRole("searchbox"))).toBe(true);
  });

  it("`/` is a letter while the reader types, and Escape leaves the words and the field", async () => {
    const page = await site.open();
    await page.keyboard.press("/");
    await page.keyboard.type("24/7");
    await page.keyboard.press("Escape");
    expect(await page.getByRole("searchbox").inputValue()).toBe("24/7");
    expect(await isFocused(page.getByRole("searchbox"))).toBe(false);
  });
});

describe("on the search page", () => {
  it("`/` goes to its field and takes the words there, so that typing replaces them", async () => {
    const page = await openSearch(site, "search/?q=Moscow");
    await page.keyboard.press("/");
    await page.keyboard.type("Peskov");
    expect(await field(page).inputValue()).toBe("Peskov");
  });

  it("arrows move from the field through results and passages, and back", async () => {
    const page = await openSearch(site, "search/?q=obligation");
    const [start, first, second] = await stops(page);
    await start.focus();
    await page.keyboard.press("ArrowDown");
    expect(await isFocused(first as Locator)).toBe(true);
    await page.keyboard.press("ArrowDown");
    expect(await isFocused(second as Locator)).toBe(true);
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("ArrowUp");
    expect(await isFocused(start)).toBe(true);
  });

  it("the last arrow down stops at the last result", async () => {
    const page = await openSearch(site, "search/?q=obligation");
    const last = (await stops(page)).at(-1) as Locator;
    await last.focus();
    await page.keyboard.press("ArrowDown");
    expect(await isFocused(last)).toBe(true);
  });

  it("Enter opens the result that has the focus", async () => {
    const page = await openSearch(site, "search/?q=obligation");
    const [start, first] = await stops(page);
    const address = await first?.getAttribute("href");
    await start.focus();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.waitForURL(`**${address}`);
    expect(address).toMatch(/^\/reports\//);
  });

  it("`/` is a letter in its field, and Escape leaves the words and the field", async () => {
    const page = await openSearch(site, "search/?q=Moscow");
    await field(page).focus();
    await page.keyboard.press("End");
    await page.keyboard.type(" 24/7");
    await page.keyboard.press("Escape");
    expect([await field(page).inputValue(), await isFocused(field(page))]).toEqual(["Moscow 24/7", false]);
  });

  it("`/` goes to its field where letters are Cyrillic, too", async () => {
    const page = await openSearch(site, "uk/search/?q=Крокус");
    await page.evaluate(() => {
      const event = new KeyboardEvent("keydown", { key: ".", code: "Slash", bubbles: true });
      document.body.dispatchEvent(event);
    });
    expect(await isFocused(field(page))).toBe(true);
  });

  it("Escape returns from a result to the field", async () => {
    const page = await openSearch(site, "search/?q=obligation");
    await results(page).getByRole("link").last().focus();
    await page.keyboard.press("Escape");
    expect(await isFocused(field(page))).toBe(true);
    expect(await field(page).inputValue()).toBe("obligation");
  });
});

describe("the hint about keys", () => {
  it.each([
    ["a keyboard", {}, true],
    ["a touch screen", { hasTouch: true, isMobile: true }, false],
  ])("where there is %s", async (_name, device, isShown) => {
    const page = await site.open("search/", device);
    expect(await page.getByText("Arrow keys move through the results").isVisible()).toBe(isShown);
  });
});
