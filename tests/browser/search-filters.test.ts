import type { Page } from "playwright";
import { describe, expect, it } from "vitest";
import { eventually, siteInBrowser, widths } from "./browser.ts";
import { asked, box, countOf, field, openSearch, part, results, titles } from "./search-page.ts";

const site = siteInBrowser();
const years = (page: Page) => results(page).locator("time").evaluateAll(yearsOf);
const yearsOf = (times: Element[]) => times.map((time) => time.getAttribute("datetime")?.slice(0, 4));

describe("a filter", () => {
  it("narrows the results to as many as it said, and stands in the address", async () => {
    const page = await openSearch(site, "search/?q=Moscow");
    const all = await countOf(page);
    const said = await page
      .locator('[data-facet="year"] li', { hasText: "2024" })
      .locator('[data-part="tally"]')
      .textContent();
    await box(page, "year", "2024").check();
    await eventually(() => countOf(page)).toBe(Number(said));
    expect(Number(said)).toBeLessThan(all);
    expect(new Set(await years(page))).toEqual(new Set(["2024"]));
    expect(asked(page)).toBe("?q=Moscow&year=2024");
  });

  it("works together with others, and all are cleared at once", async () => {
    const page = await openSearch(site, "search/?q=Moscow&year=2024&year=2025&outlet=reuters");
    for (const [name, id] of [
      ["year", "2024"],
      ["year", "2025"],
      ["outlet", "reuters"],
    ] as const)
      expect(await box(page, name, id).isChecked()).toBe(true);
    const narrowed = await countOf(page);
    await page.getByRole("button", { name: "Clear all" }).click();
    await eventually(() => countOf(page)).toBeGreaterThan(narrowed);
    expect(asked(page)).toBe("?q=Moscow");
    expect(await page.locator("[data-facet] :checked").count()).toBe(0);
  });

  it("lists the newest reports first where no words are searched for", async () => {
    const page = await openSearch(site, "search/?kind=digest");
    const days = await results(page)
      .locator("time")
      .evaluateAll((times) => times.map((time) => time.getAttribute("datetime")));
    expect(days.length).toBeGreaterThan(2);
    expect(days).toEqual(days.toSorted().reverse());
  });

  it("waits behind a summary on a narrow screen", async () => {
    const page = await openSearch(site, "search/?q=Moscow", { width: widths.narrow });
    expect(await box(page, "year", "2024").isVisible()).toBe(false);
    await page.getByText("Narrow down").click();
    await box(page, "year", "2024").check();
    await eventually(() => asked(page)).toBe("?q=Moscow&year=2024");
    await eventually(() => part(page, "chosen").textContent()).toBe(" (1)");
  });
});

describe("the address of a search", () => {
  it("brings back query, filters and results on reload", async () => {
    const page = await openSearch(site, "search/?q=Moscow");
    await box(page, "year", "2024").check();
    await box(page, "outlet", "reuters").check();
    await eventually(() => asked(page)).toBe("?q=Moscow&outlet=reuters&year=2024");
    await eventually(() => years(page)).not.toContain("2026");
    const before = await shown(page);
    await page.reload();
    await eventually(() => shown(page)).toEqual(before);
    expect(before).toMatchObject({ query: "Moscow", chosen: ["reuters", "2024"] });
  });

  it("is followed back and forward", async () => {
    const page = await openSearch(site, "search/?q=Moscow");
    const all = await shown(page);
    await box(page, "year", "2025").check();
    await eventually(() => years(page)).not.toContain("2024");
    const narrowed = await shown(page);
    await page.goBack();
    await eventually(() => shown(page)).toEqual(all);
    await page.goForward();
    await eventually(() => shown(page)).toEqual(narrowed);
    expect([all.chosen, narrowed.chosen]).toEqual([[], ["2025"]]);
  });

  it("brings back the results when a report has been read", async () => {
    const page = await openSearch(site, "search/?q=Moscow&year=2024");
    const before = await shown(page);
    await results(page).first().getByRole("link").first().click();
    await page.waitForURL(/\/reports\//);
    await page.goBack();
    await eventually(() => shown(page)).toEqual(before);
  });

  it("takes one step of the history for a query, letter by letter though it was typed", async () => {
    const page = await site.open("search/");
    await field(page).pressSequentially("Krem", { delay: 200 });
    await eventually(() => asked(page)).toBe("?q=Krem");
    await page.goBack();
    await eventually(() => asked(page)).toBe("");
    await eventually(() => shown(page)).toEqual({ query: "", chosen: [], titles: [] });
  });
});

/** What a reader sees of a search: the query, the ids of the filters chosen, the titles found. */
async function shown(page: Page) {
  const chosen = page.locator("[data-facet] :checked");
  return {
    query: await field(page).inputValue(),
    chosen: await chosen.evaluateAll((boxes) => boxes.map((one) => one.getAttribute("value"))),
    titles: await titles(page),
  };
}
