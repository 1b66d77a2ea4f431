/** What the tests of search say about its page. */
import type { Locator, Page } from "playwright";
import type { SiteInBrowser, Visit } from "./browser.ts";

/** An element by what it is for, as `src/client/parts.ts` finds it. */
export const part = (page: Page, name: string): Locator => page.locator(`site-search [data-part="${name}"]`);

export const field = (page: Page): Locator => page.locator('site-search input[type="search"]');
export const results = (page: Page): Locator => part(page, "results").locator(":scope > li");
export const titles = (page: Page): Promise<string[]> => results(page).getByRole("heading").allTextContents();
export const box = (page: Page, name: string, id: string): Locator =>
  page.locator(`site-search input[name="${name}"][value="${id}"]`);
export const bars = (page: Page): Locator => part(page, "bars").getByRole("button");
export const options = (page: Page): Locator => part(page, "completions").getByRole("option");

/** Opens a search page by its address, and waits for the first results. */
export async function openSearch(site: SiteInBrowser, address: string, visit?: Visit): Promise<Page> {
  const page = await site.open(address, visit);
  await results(page).first().waitFor();
  return page;
}

/** The query string, as it reads: `?q=two words`. */
export const asked = (page: Page): string => decodeURIComponent(new URL(page.url()).search).replaceAll("+", " ");

/** How many reports the page says it has found. */
export async function countOf(page: Page): Promise<number> {
  return Number.parseInt((await part(page, "count").textContent()) ?? "", 10);
}

/** The days of the results, in their order. */
export const days = (page: Page): Promise<string[]> =>
  results(page)
    .locator("time")
    .evaluateAll((times) => times.map((time) => time.getAttribute("datetime") ?? ""));

export const isFocused = (place: Locator): Promise<boolean> =>
  place.evaluate((element) => element === document.activeElement);

/** What a reader sees of a search: the query, the ids of the facets chosen (but for the language), the order, the titles found. */
export async function shown(page: Page) {
  const chosen = page.locator(`[data-facet]:not([data-facet="lang"]) :checked`);
  return {
    query: await field(page).inputValue(),
    chosen: await chosen.evaluateAll((boxes) => boxes.map((one) => one.getAttribute("value"))),
    order: await part(page, "order").inputValue(),
    titles: await titles(page),
  };
}

export const indexFiles = "**/pagefind/**";
/** As if the index could not be loaded. */
export const withoutIndex = (page: Page): Promise<unknown> => page.route(indexFiles, (route) => route.abort());
