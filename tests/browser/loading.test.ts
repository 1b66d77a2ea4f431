import type { Page } from "playwright";
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
});

describe("a report", () => {
  it("asks for nothing but itself and its icon", async () => {
    const asked: string[] = [];
    const prepare = async (page: Page) => page.on("request", (request) => asked.push(request.url()));
    const page = await site.open(iranReport, { prepare });
    await page.waitForLoadState("networkidle");
    expect(asked.filter((url) => !url.endsWith("/favicon.svg"))).toEqual([page.url()]);
  });

  it("looks as it is meant to after one request", async () => {
    const page = await site.open(iranReport, { prepare: documentOnly, mayComplain: true });
    const text = page.locator(".prose > p").first();
    expect(await text.textContent()).toContain("in the days before gunmen struck");
    const { fontFamily, width, background } = await text.evaluate(lookOf);
    expect(fontFamily).toMatch(/^Charter/);
    expect(width).toBeGreaterThan(500);
    expect(width).toBeLessThanOrEqual(38 * 16);
    expect(background).toBe("rgb(253, 252, 249)");
  });

  it.each([widths.narrow, widths.wide])("stays where it is while it loads, at %i pixels", async (width) => {
    const prepare = (page: Page) => Promise.all([slowDown(page), watchShifts(page)]);
    const page = await site.open(iranReport, { width, prepare });
    await page.waitForLoadState("networkidle");
    expect(await page.evaluate("shifts.supported")).toBe(true);
    expect(await page.evaluate("shifts.sum")).toBeLessThan(0.01);
  });
});

const documentOnly = (page: Page) =>
  page.route("**/*", (route) => (route.request().isNavigationRequest() ? route.continue() : route.abort()));

function lookOf(element: Element) {
  return {
    fontFamily: getComputedStyle(element).fontFamily,
    width: element.getBoundingClientRect().width,
    background: getComputedStyle(document.documentElement).backgroundColor,
  };
}

/** As if over a slow line, so that the page is drawn while parts of it are still on their way. */
async function slowDown(page: Page): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("Network.enable");
  const bytesASecond = 64 * 1024;
  await devtools.send("Network.emulateNetworkConditions", {
    offline: false,
    latency: 20,
    downloadThroughput: bytesASecond,
    uploadThroughput: bytesASecond,
  });
}

function watchShifts(page: Page): Promise<unknown> {
  return page.addInitScript(() => {
    const shifts = { sum: 0, supported: PerformanceObserver.supportedEntryTypes.includes("layout-shift") };
    Object.assign(globalThis, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.sum += (entry as unknown as { value: number }).value;
    }).observe({ type: "layout-shift", buffered: true });
  });
}
