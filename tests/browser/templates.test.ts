import axe, { type AxeResults, type Result, type RunOptions, type Spec } from "axe-core";
import type { Page } from "playwright";
import { describe, expect, it } from "vitest";
import { height, siteInBrowser, type Visit, widths } from "./browser.ts";
import { busySearch, nowhere, onePageATemplate } from "./one-page-a-template.ts";
import { results } from "./search-page.ts";

type ColorScheme = "light" | "dark";

const site = siteInBrowser();
const { narrow, middle, wide } = widths;
/** All rules in light colours; in dark ones, those that colours can break. */
const schemes: [ColorScheme, RunOptions][] = [
  ["light", {}],
  ["dark", { runOnly: ["color-contrast", "link-in-text-block"] }],
];
/** Links are large enough for a finger, except the bars of a picture, whose width says something. */
const spec: Spec = { rules: [{ id: "target-size", enabled: true, selector: "*:not(.coverage a)" }] };

describe("a page", () => {
  it.each(onePageATemplate())(
    "fits its window, and leaves axe nothing to object to, light or dark: /%s",
    async (path) => {
      const faults = await Promise.all([faultsOf(path, [middle, narrow]), faultsOf(path, [wide])]);
      expect(faults.flat()).toEqual([]);
    },
  );

  it.each(onePageATemplate("uk/").filter((path) => path !== nowhere))(
    "fits its window in Ukrainian: /%s",
    async (path) => {
      const page = await openFilled(path, {});
      const faults: string[] = [];
      for (const width of [wide, middle, narrow]) faults.push(...(await whatSticksOut(page, width)));
      expect(faults).toEqual([]);
    },
  );
});

/** What sticks out at any of the widths, and what axe objects to at the last. */
async function faultsOf(path: string, [...sizes]: number[]): Promise<string[]> {
  const page = await openFilled(path, { mayComplain: path === nowhere });
  const faults: string[] = [];
  for (const width of sizes) faults.push(...(await whatSticksOut(page, width)));
  await page.evaluate(axe.source);
  for (const [colorScheme, options] of schemes) {
    await page.emulateMedia({ colorScheme });
    const { violations } = await page.evaluate(runAxe, { spec, options });
    faults.push(...violations.flatMap(linesOf).map((line) => `${sizes.at(-1)} pixels, ${colorScheme}: ${line}`));
  }
  return faults;
}

async function openFilled(path: string, visit: Visit): Promise<Page> {
  const page = await site.open(path, visit);
  if (path.endsWith(busySearch)) await results(page).first().waitFor();
  return page;
}

/** What makes the page scroll sideways: the elements that end beyond the window. */
async function whatSticksOut(page: Page, width: number): Promise<string[]> {
  await page.setViewportSize({ width, height });
  const elements = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const all = [...document.querySelectorAll("html, body *")];
    const wide = all.filter((element) => element.getBoundingClientRect().right > clientWidth);
    return [`page, ${scrollWidth} pixels`, ...wide.map((element) => element.outerHTML.slice(0, 120))];
  });
  return elements.map((element) => `${width} pixels: too wide: ${element}`);
}

/** In the page, where axe is global. */
function runAxe({ spec, options }: { spec: Spec; options: RunOptions }): Promise<AxeResults> {
  const inPage = (globalThis as unknown as { axe: typeof axe }).axe;
  inPage.configure(spec);
  return inPage.run({ ...options, resultTypes: ["violations"] });
}

function linesOf({ id, help, nodes }: Result): string[] {
  return nodes.map(({ html }) => `${id}: ${help}: ${html}`);
}
