import type { Locator } from "playwright";
import { describe, expect, it } from "vitest";
import { height, iranReport, siteInBrowser, widths } from "./browser.ts";

const site = siteInBrowser();
const javaScriptEnabled = false;
const permissions = ["clipboard-read", "clipboard-write"];

describe("without JavaScript", () => {
  it("a report can be read to its end", async () => {
    const page = await site.open(iranReport, { javaScriptEnabled });
    const text = page.locator("main");
    for (const words of [
      "Iran told Moscow an attack was coming, Reuters sources say",
      "This report rests on the reporting of",
      "fulfilled their obligation to alert Moscow",
      "intercepted conversations of ISIS-K",
      "What this report rests on",
    ])
      expect(await text.getByText(words).first().isVisible(), words).toBe(true);
  });

  it("a source card opens by its summary on a narrow screen", async () => {
    const page = await site.open(iranReport, { javaScriptEnabled, width: widths.narrow });
    const quote = page.locator("figure", { hasText: "fulfilled their obligation" });
    const description = quote.getByText("a senior security official");
    expect(await description.isVisible()).toBe(false);
    await quote.locator("summary").click();
    expect(await description.isVisible()).toBe(true);
    expect(await quote.getByText("Why not named").isVisible()).toBe(true);
    expect((await boxOf(description)).top).toBeGreaterThan((await boxOf(quote.locator("blockquote"))).bottom);
  });

  it("every source card stands in the margin beside its quote on a wide screen", async () => {
    const page = await site.open(iranReport, { javaScriptEnabled, width: widths.wide });
    const quotes = await page.locator("figure.quote").all();
    expect(quotes.length).toBeGreaterThan(2);
    for (const quote of quotes) {
      expect(await quote.getByText("Through:").isVisible()).toBe(true);
      const words = await boxOf(quote.locator("blockquote"));
      const card = await boxOf(quote.locator("details"));
      expect(card.left).toBeGreaterThanOrEqual(words.right);
      expect(card.top).toBeLessThan(words.bottom);
      expect(card.bottom).toBeGreaterThan(words.top);
    }
  });

  it("the field of the header leads to a page that offers the archive", async () => {
    const page = await site.open(iranReport, { javaScriptEnabled });
    await page.getByRole("searchbox").fill("Peskov");
    await page.getByRole("searchbox").press("Enter");
    await page.waitForURL("**/search/?q=Peskov");
    expect(await page.locator(".no-script").isVisible()).toBe(true);
    expect(await page.getByRole("searchbox").count()).toBe(0);
    await page.locator("main").getByRole("link").click();
    await page.getByRole("link", { name: "April", exact: true }).click();
    await page.getByRole("link", { name: /^Iran told Moscow/ }).click();
    expect(new URL(page.url()).pathname).toBe(`/${iranReport}`);
  });
});

describe("the link of a quote", () => {
  it.each([
    ["a quote", "Link to this quote", /#q-\w+$/],
    ["a section", "Link to this section", /#source$/],
  ])("puts the whole address of %s on the clipboard, and says so", async (_what, name, end) => {
    const page = await site.open(iranReport, { permissions });
    const link = page.getByRole("link", { name }).first();
    await link.click();
    await page.getByRole("status").filter({ hasText: "Link copied" }).waitFor({ state: "attached" });
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(`${site.address}${iranReport}${await link.getAttribute("href")}`);
    expect(copied).toMatch(end);
    expect(page.url()).toBe(copied);
  });

  it("lands on the quote in view on a narrow screen", async () => {
    const page = await site.open(iranReport, { width: widths.narrow });
    const id = await page.locator("figure.quote", { hasText: "I do not know anything" }).getAttribute("id");
    const arrived = await site.open(`${iranReport}#${id}`, { width: widths.narrow });
    const { top, bottom } = await boxOf(arrived.locator(":target blockquote"));
    expect(top).toBeGreaterThanOrEqual(0);
    expect(bottom).toBeLessThanOrEqual(height);
  });
});

async function boxOf(element: Locator) {
  return await element.evaluate((one) => {
    const { top, bottom, left, right } = one.getBoundingClientRect();
    return { top, bottom, left, right };
  });
}
