import { expect, it } from "vitest";
import { eventually, siteInBrowser } from "./browser.ts";
import { field, part, results } from "./search-page.ts";

const site = siteInBrowser();

it.each([
  ["search/", "How to search"],
  ["uk/search/", "Як шукати"],
])("each example of the help finds something, without loading the page again: /%s", async (path, summary) => {
  const page = await site.open(path);
  await page.evaluate("globalThis.isSamePage = true");
  await page.getByText(summary).click();
  const examples = page.locator("details.help a");
  const queries = await examples.allTextContents();
  expect(queries.length).toBeGreaterThanOrEqual(10);
  for (const [place, query] of queries.entries()) {
    await examples.nth(place).click();
    await eventually(() => field(page).inputValue()).toBe(query.trim());
    await results(page).first().waitFor();
    expect([query, await part(page, "count").textContent()]).toEqual([
      query,
      expect.stringMatching(/^(\d+ reports? found|Знайдено \d+ матеріал\S*)$/),
    ]);
    expect(await part(page, "problems").isVisible()).toBe(false);
    await field(page).fill("");
    await eventually(() => results(page).count()).toBe(0);
  }
  expect(await page.evaluate("isSamePage")).toBe(true);
});
