import { describe, expect, it } from "vitest";
import { eventually, siteInBrowser, widths } from "./browser.ts";
import { asked, bars, countOf, days, isFocused, openSearch, part } from "./search-page.ts";

const site = siteInBrowser();

describe("the histogram", () => {
  it("says how many of the results fall into which month", async () => {
    const page = await openSearch(site, "search/?q=Moscow");
    const texts = await bars(page).locator('[data-part="bar-text"]').allTextContents();
    const counts = texts.map((text) => Number.parseInt(text.split(": ")[1] ?? "", 10));
    expect(texts[0]).toMatch(/^March 2024: \d+ reports$/);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(await countOf(page));
    expect(await page.getByRole("region", { name: "When the matches fall" }).isVisible()).toBe(true);
  });

  it("narrows the search to a month, and leads back to the year and to all", async () => {
    const page = await openSearch(site, "search/?q=Moscow");
    const all = await countOf(page);
    await bars(page).first().click();
    await eventually(() => asked(page)).toBe("?q=Moscow in:2024-03");
    await eventually(async () => new Set((await days(page)).map((day) => day.slice(0, 7)))).toEqual(
      new Set(["2024-03"]),
    );
    expect(await bars(page).first().getAttribute("aria-pressed")).toBe("true");
    expect(await bars(page).last().getAttribute("aria-pressed")).toBe("false");
    await page.getByRole("button", { name: "All of 2024" }).click();
    await eventually(() => asked(page)).toBe("?q=Moscow in:2024");
    await page.getByRole("button", { name: "The whole period" }).click();
    await eventually(() => asked(page)).toBe("?q=Moscow");
    await eventually(() => countOf(page)).toBe(all);
    await eventually(() => part(page, "back").isVisible()).toBe(false);
  });

  it("keeps the focus of whoever narrows by keyboard", async () => {
    const page = await openSearch(site, "search/?q=Moscow");
    await bars(page).nth(1).focus();
    await page.keyboard.press("Enter");
    await eventually(() => asked(page)).toBe("?q=Moscow in:2024-04");
    await eventually(() => part(page, "back").isVisible()).toBe(true);
    expect(await isFocused(bars(page).nth(1))).toBe(true);
    await part(page, "back").focus();
    await page.keyboard.press("Enter");
    await eventually(() => part(page, "back").isVisible()).toBe(false);
    expect(await isFocused(bars(page).first())).toBe(true);
  });

  it("has bars a finger wide: where months are too thin, years", async () => {
    const page = await openSearch(site, "search/?q=Moscow", { width: widths.narrow });
    const widthsOf = (all: Element[]) => all.map((bar) => bar.getBoundingClientRect().width);
    expect(Math.min(...(await bars(page).evaluateAll(widthsOf)))).toBeGreaterThanOrEqual(24);
    expect(await bars(page).evaluateAll((all) => all.map((bar) => bar.getAttribute("value")))).toEqual([
      "2024",
      "2025",
      "2026",
    ]);
    await page.setViewportSize({ width: widths.wide, height: 900 });
    await eventually(() => bars(page).count()).toBeGreaterThan(3);
  });

  it("has bars that grow with their number, on a phone as well", async () => {
    const page = await openSearch(site, "search/?q=Moscow", { width: widths.narrow });
    const heights = await bars(page)
      .locator("span:last-child")
      .evaluateAll((columns) => columns.map((column) => column.getBoundingClientRect().height));
    const counts = (await bars(page).locator('[data-part="bar-count"]').allTextContents()).map(Number);
    const highest = Math.max(...counts);
    const expected = counts.map((count) => count / highest);
    const measured = heights.map((height) => height / Math.max(...heights));
    expect(new Set(counts).size).toBeGreaterThan(1);
    for (const [place, share] of expected.entries()) expect(measured[place]).toBeCloseTo(share, 1);
  });

  it("is not there where everything falls into one month", async () => {
    const page = await openSearch(site, "search/?q=in:2025-06");
    expect(await page.getByRole("button", { name: "The whole period" }).isVisible()).toBe(true);
    const single = await openSearch(site, "search/?q=before:2024-04 after:2024-02");
    expect(await part(single, "histogram").isVisible()).toBe(false);
  });
});
