import { describe, expect, it } from "vitest";
import { iranReport, siteInBrowser, widths } from "./browser.ts";

const site = siteInBrowser();
const permissions = ["clipboard-read", "clipboard-write"];

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
    const { top, bottom } = await arrived.locator(":target blockquote").evaluate(placeOf);
    expect(top).toBeGreaterThanOrEqual(0);
    expect(bottom).toBeLessThanOrEqual(900);
  });
});

function placeOf(element: Element) {
  const { top, bottom } = element.getBoundingClientRect();
  return { top, bottom };
}
