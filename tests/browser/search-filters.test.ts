import type { Page } from "playwright";
import { describe, expect, it } from "vitest";
import { eventually, siteInBrowser, widths } from "./browser.ts";
import { asked, box, countOf, days, field, openSearch, part, results } from "./search-page.ts";

const site = siteInBrowser();
const isSorted = (found: string[]) => String(found) === String(found.toSorted());
const years = async (page: Page) => new Set((await days(page)).map((day) => day.slice(0, 4)));
const tallyOf = (page: Page, name: string, text: string) =>
  page.locator(`[data-facet="${name}"] li`, { hasText: text }).locator('[data-part="tally"]').textContent();

describe("a facet", () => {
  it("narrows the results to as many as it said, and stands in the query and in the address", async () => {
    const page = await openSearch(site, "search/?q=Moscow");
    const all = await countOf(page);
    const said = await tallyOf(page, "in", "2024");
    await box(page, "in", "2024").check();
    await eventually(() => countOf(page)).toBe(Number(said));
    expect(Number(said)).toBeLessThan(all);
    expect(await years(page)).toEqual(new Set(["2024"]));
    expect(await field(page).inputValue()).toBe("Moscow in:2024");
    expect(asked(page)).toBe("?q=Moscow in:2024");
  });

  it("is ticked where its field was typed, and the address is the same", async () => {
    const page = await openSearch(site, "search/?q=Moscow");
    await box(page, "outlet", "reuters").check();
    await eventually(() => asked(page)).toBe("?q=Moscow outlet:reuters");
    await box(page, "outlet", "reuters").uncheck();
    await eventually(() => asked(page)).toBe("?q=Moscow");
    await field(page).fill("OUTLET:Reuters Moscow");
    await eventually(() => box(page, "outlet", "reuters").isChecked()).toBe(true);
    expect(asked(page)).toBe("?q=Moscow outlet:reuters");
    expect(await field(page).inputValue()).toBe("OUTLET:Reuters Moscow");
  });

  it("keeps the counts of what else could be chosen in it", async () => {
    const page = await openSearch(site, "search/?q=Moscow");
    const [one, other] = [await tallyOf(page, "in", "2024"), await tallyOf(page, "in", "2026")];
    await box(page, "in", "2024").check();
    await eventually(() => countOf(page)).toBe(Number(one));
    await box(page, "in", "2026").check();
    await eventually(() => countOf(page)).toBe(Number(one) + Number(other));
    expect(asked(page)).toBe("?q=Moscow in:2024,2026");
  });

  it("works together with others, and all are cleared at once", async () => {
    const page = await openSearch(site, "search/?q=Moscow in:2024,2025 outlet:reuters");
    for (const [name, id] of [
      ["in", "2024"],
      ["in", "2025"],
      ["outlet", "reuters"],
    ] as const)
      expect(await box(page, name, id).isChecked()).toBe(true);
    const narrowed = await countOf(page);
    await page.getByRole("button", { name: "Clear all" }).click();
    await eventually(() => countOf(page)).toBeGreaterThan(narrowed);
    expect(asked(page)).toBe("?q=Moscow");
    expect(await page.locator(`[data-facet]:not([data-facet="lang"]) :checked`).count()).toBe(0);
  });

  it("shows all values that the query asks for, and adds to them", async () => {
    const page = await openSearch(site, "search/?q=outlet:reuters outlet:ntv");
    expect(await box(page, "outlet", "reuters").isChecked()).toBe(true);
    expect(await box(page, "outlet", "ntv").isChecked()).toBe(true);
    await page.locator('[data-facet="outlet"] input:visible:not(:checked)').first().click();
    await eventually(() => asked(page)).toMatch(/^\?q=outlet:\S+ outlet:\S+ outlet:\S+$/);
    expect(asked(page)).toMatch(/outlet:ntv .*outlet:reuters/);
    await page.getByRole("button", { name: "Clear all" }).click();
    await eventually(() => asked(page)).toBe("");
  });

  it("keeps the focus when it is ticked by keyboard", async () => {
    const page = await openSearch(site, "search/?q=Moscow");
    await box(page, "kind", "digest").focus();
    await page.keyboard.press("Space");
    await eventually(() => asked(page)).toBe("?q=Moscow kind:digest");
    await eventually(() => part(page, "count").textContent()).not.toBe("");
    expect(await box(page, "kind", "digest").evaluate((element) => element === document.activeElement)).toBe(true);
  });

  it("lists the newest reports first where no words are searched for", async () => {
    const page = await openSearch(site, "search/?q=kind:digest");
    const found = await days(page);
    expect(found.length).toBeGreaterThan(2);
    expect(found).toEqual(found.toSorted().reverse());
  });

  it("waits behind a summary on a narrow screen", async () => {
    const page = await openSearch(site, "search/?q=Moscow", { width: widths.narrow });
    expect(await box(page, "in", "2024").isVisible()).toBe(false);
    await page.getByText("Narrow down").click();
    await box(page, "in", "2024").check();
    await eventually(() => asked(page)).toBe("?q=Moscow in:2024");
    await eventually(() => part(page, "chosen").textContent()).toBe(" (1)");
  });
});

describe("the order of results", () => {
  it("can be by date, either way, and stands in the address", async () => {
    const page = await openSearch(site, "search/?q=Moscow");
    await page.getByLabel("Order").selectOption("Newest first");
    await eventually(() => asked(page)).toBe("?q=Moscow&sort=newest");
    await eventually(async () => isSorted((await days(page)).reverse())).toBe(true);
    const newest = (await days(page))[0];
    await page.getByLabel("Order").selectOption("Oldest first");
    await eventually(async () => (await days(page))[0]).not.toBe(newest);
    expect(await days(page)).toEqual((await days(page)).toSorted());
    expect(asked(page)).toBe("?q=Moscow&sort=oldest");
  });
});

describe("the language of a search", () => {
  it("is Ukrainian on the Ukrainian page", async () => {
    const page = await openSearch(site, "uk/search/?q=Крокус");
    expect(await languagesOf(page)).toEqual(new Set(["uk"]));
    await results(page).first().getByRole("heading").getByRole("link").click();
    await page.waitForURL(/\/uk\/reports\//);
    expect(await page.locator("html").getAttribute("lang")).toBe("uk");
  });

  it("can be several languages", async () => {
    const page = await openSearch(site, "search/?q=Reuters");
    const own = await countOf(page);
    expect(await page.getByRole("checkbox", { name: "English" }).isChecked()).toBe(true);
    await page.getByRole("checkbox", { name: "Українська" }).check();
    await eventually(() => countOf(page)).toBeGreaterThan(own);
    expect(asked(page)).toBe("?q=Reuters lang:en,uk");
    await page.getByLabel("Order").selectOption("Newest first");
    await eventually(() => languagesOf(page)).toEqual(new Set(["en", "uk"]));
  });

  it("stays ticked where it is the only one", async () => {
    const page = await openSearch(site, "search/?q=Reuters");
    const english = page.getByRole("checkbox", { name: "English" });
    await english.click();
    await eventually(() => english.isChecked()).toBe(true);
    expect(asked(page)).toBe("?q=Reuters");
  });

  it("is offered where one language has nothing", async () => {
    const page = await site.open("search/?q=прямували");
    await page.getByRole("button", { name: "Search in all languages" }).click();
    await results(page).first().waitFor();
    expect(await results(page).first().getAttribute("lang")).toBe("uk");
    expect(await part(page, "nothing").isVisible()).toBe(false);
  });
});

async function languagesOf(page: Page): Promise<Set<string>> {
  return new Set(await results(page).evaluateAll((items) => items.map((item) => (item as HTMLElement).lang)));
}
