import axe, { type AxeResults, type Result, type RunOptions } from "axe-core";
import { describe, expect, it } from "vitest";
import { siteInBrowser, widths } from "./browser.ts";
import { busySearch, nowhere, onePageATemplate } from "./one-page-a-template.ts";
import { results } from "./search-page.ts";

type ColorScheme = "light" | "dark";

const site = siteInBrowser();
/** All rules in light colours; in dark ones, those that colours can break. */
const schemes: [ColorScheme, RunOptions][] = [
  ["light", { rules: { "target-size": { enabled: true } } }],
  ["dark", { runOnly: ["color-contrast", "link-in-text-block"] }],
];

describe("axe", () => {
  it.each(onePageATemplate())("finds nothing to object to, narrow or wide, light or dark: /%s", async (path) => {
    const objections = await Promise.all([objectionsTo(path, widths.narrow), objectionsTo(path, widths.wide)]);
    expect(objections.flat()).toEqual([]);
  });
});

async function objectionsTo(path: string, width: number): Promise<string[]> {
  const page = await site.open(path, { width, mayComplain: path === nowhere });
  if (path === busySearch) await results(page).first().waitFor();
  await page.evaluate(axe.source);
  const objections: string[] = [];
  for (const [colorScheme, options] of schemes) {
    await page.emulateMedia({ colorScheme });
    const { violations } = await page.evaluate(runAxe, options);
    objections.push(...violations.flatMap(linesOf).map((line) => `${width} pixels, ${colorScheme}: ${line}`));
  }
  return objections;
}

/** In the page, where axe is global. */
function runAxe(options: RunOptions): Promise<AxeResults> {
  return (globalThis as unknown as { axe: typeof axe }).axe.run({ ...options, resultTypes: ["violations"] });
}

function linesOf({ id, help, nodes }: Result): string[] {
  return nodes.map(({ html }) => `${id}: ${help}: ${html}`);
}
