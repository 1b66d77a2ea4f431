import type { Page, Request } from "playwright";
import { describe, expect, it } from "vitest";
import { iranReport, siteInBrowser, widths } from "./browser.ts";
import { busySearch } from "./one-page-a-template.ts";
import { results } from "./search-page.ts";

const site = siteInBrowser();

describe("a page", () => {
  // Of any other page a test fails as well that finds it doing so: see `siteInBrowser`.
  it.each(["", iranReport, busySearch])(
    "asks no other host for anything, and has nothing to complain of: /%s",
    async (path) => {
      const page = await site.open(path);
      await page.waitForLoadState("networkidle");
      if (path === busySearch) await results(page).first().waitFor();
      expect(await site.leave()).toEqual([]);
    },
  );

  it("asks for nothing but itself and its icon where it has no search of its own", async () => {
    const asked: string[] = [];
    const prepare = async (page: Page) => page.on("request", (request) => asked.push(request.url()));
    const page = await site.open(iranReport, { prepare });
    await page.waitForLoadState("networkidle");
    expect(asked.filter((url) => !url.endsWith("/favicon.svg"))).toEqual([page.url()]);
  });
});

describe("one request", () => {
  it("is enough to read a report as it is meant to look", async () => {
    const page = await site.open(iranReport, { width: widths.wide, prepare: documentOnly, mayComplain: true });
    const text = page.locator(".prose > p").first();
    expect(await text.textContent()).toContain("in the days before gunmen struck");
    const { fontFamily, width, background } = await text.evaluate(lookOf);
    expect(fontFamily).toMatch(/^Charter/);
    expect(width).toBeGreaterThan(500);
    expect(width).toBeLessThanOrEqual(38 * 16);
    expect(background).toBe("rgb(253, 252, 249)");
  });
});

const isDocument = (request: Request) => request.isNavigationRequest();
const documentOnly = (page: Page) =>
  page.route("**/*", (route) => (isDocument(route.request()) ? route.continue() : route.abort()));

function lookOf(element: Element) {
  return {
    fontFamily: getComputedStyle(element).fontFamily,
    width: element.getBoundingClientRect().width,
    background: getComputedStyle(document.documentElement).backgroundColor,
  };
}
