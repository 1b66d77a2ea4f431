import type { Page } from "playwright";
import { describe, expect, it } from "vitest";
import { height, iranReport, siteInBrowser, widths } from "./browser.ts";
import { busySearch, nowhere, onePageATemplate } from "./one-page-a-template.ts";
import { results } from "./search-page.ts";

const site = siteInBrowser();

describe("a report", () => {
  it.each([widths.narrow, widths.wide])("stays where it is while it loads, at %i pixels", async (width) => {
    const prepare = (page: Page) => Promise.all([slowDown(page), watchShifts(page)]);
    const page = await site.open(iranReport, { width, prepare });
    await page.waitForLoadState("networkidle");
    expect(await page.evaluate("shifts.supported")).toBe(true);
    expect(await page.evaluate("shifts.sum")).toBeLessThan(0.01);
  });
});

describe("a page", () => {
  const pages = [...onePageATemplate(), ...onePageATemplate("uk/").filter((path) => path !== nowhere)];
  it.each(pages)("is no wider than the window: /%s", async (path) => {
    const page = await site.open(path, { mayComplain: path === nowhere });
    if (path.endsWith(busySearch)) await results(page).first().waitFor();
    for (const width of Object.values(widths)) {
      await page.setViewportSize({ width, height });
      expect(await page.evaluate(whatSticksOut), `at ${width} pixels`).toEqual([]);
    }
  });
});

/** As if over a slow line, so that the page is drawn while parts of it are still on their way. */
async function slowDown(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send("Network.enable");
  const throughput = 64 * 1024;
  await session.send("Network.emulateNetworkConditions", {
    offline: false,
    latency: 20,
    downloadThroughput: throughput,
    uploadThroughput: throughput,
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

/** What makes a page scroll sideways: the elements that end beyond the window. */
function whatSticksOut(): string[] {
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth <= clientWidth) return [];
  const elements = [...document.querySelectorAll("body *")];
  const wide = elements.filter((element) => element.getBoundingClientRect().right > clientWidth);
  return [`${scrollWidth} pixels`, ...wide.map((element) => element.outerHTML.slice(0, 120))];
}
