import { describe, expect, it } from "vitest";
import { eventually, siteInBrowser } from "./browser.ts";
import { asked, box, days, field, openSearch, part, results, shown } from "./search-page.ts";

const site = siteInBrowser();

describe("the address of a search", () => {
  it("brings back query, facets, order and results on reload", async () => {
    const page = await openSearch(site, "search/?q=Moscow");
    await box(page, "in", "2024").check();
    await eventually(() => asked(page)).toBe("?q=Moscow in:2024");
    await box(page, "outlet", "reuters").check();
    await eventually(() => asked(page)).toBe("?q=Moscow outlet:reuters in:2024");
    await page.getByLabel("Order").selectOption("Oldest first");
    await eventually(() => asked(page)).toBe("?q=Moscow outlet:reuters in:2024&sort=oldest");
    await eventually(async () => {
      const found = await days(page);
      return String(found) === String(found.toSorted());
    }).toBe(true);
    const before = await shown(page);
    await page.reload();
    await eventually(() => shown(page)).toEqual(before);
    expect(before).toMatchObject({ query: "Moscow outlet:reuters in:2024", order: "oldest" });
    expect(before.chosen.sort()).toEqual(["2024", "reuters"]);
  });

  it("is followed back and forward", async () => {
    const page = await openSearch(site, "search/?q=Moscow");
    const all = await shown(page);
    await box(page, "in", "2025").check();
    await eventually(async () => (await days(page)).every((day) => day.startsWith("2025"))).toBe(true);
    const narrowed = await shown(page);
    await page.goBack();
    await eventually(() => shown(page)).toEqual(all);
    await page.goForward();
    await eventually(() => shown(page)).toEqual(narrowed);
    expect([all.chosen, narrowed.chosen]).toEqual([[], ["2025"]]);
  });

  it("brings back the results, and the place among them, when a report has been read", async () => {
    const page = await openSearch(site, "search/?q=Moscow");
    await results(page).nth(9).scrollIntoViewIfNeeded();
    await eventually(() => results(page).count()).toBeGreaterThan(10);
    await results(page).nth(11).scrollIntoViewIfNeeded();
    await eventually(() => page.evaluate("history.state?.scroll ?? 0")).toBeGreaterThan(500);
    const before = { ...(await shown(page)), top: await page.evaluate("scrollY") };
    await results(page).nth(11).getByRole("link").first().click();
    await page.waitForURL(/\/reports\//);
    await page.goBack();
    await eventually(async () => ({ ...(await shown(page)), top: await page.evaluate("scrollY") })).toEqual(before);
  });

  it("takes one step of the history for a query, letter by letter though it was typed", async () => {
    const page = await site.open("search/");
    await field(page).pressSequentially("Krem", { delay: 200 });
    await eventually(() => asked(page)).toBe("?q=Krem");
    await page.goBack();
    await eventually(() => asked(page)).toBe("");
    await eventually(() => shown(page)).toMatchObject({ query: "", chosen: [], titles: [] });
  });

  it("is the same however the query was typed, and what was typed stays in the field", async () => {
    const page = await site.open("search/");
    await field(page).fill("outlet:REUTERS   “Islamic State”  Moscow");
    await results(page).first().waitFor();
    expect(asked(page)).toBe('?q="Islamic State" Moscow outlet:reuters');
    expect(await field(page).inputValue()).toBe("outlet:REUTERS   “Islamic State”  Moscow");
  });

  it("of a time when filters stood beside the words is read, and becomes a query", async () => {
    const page = await openSearch(site, "search/?q=Moscow&outlet=reuters&outlet=ntv&year=2024&language=all");
    expect(asked(page)).toBe("?q=Moscow outlet:ntv,reuters lang:en,uk in:2024");
    expect(await field(page).inputValue()).toBe("Moscow outlet:ntv,reuters lang:en,uk in:2024");
    expect(await box(page, "outlet", "reuters").isChecked()).toBe(true);
    expect(await part(page, "chosen").textContent()).toBe(" (5)");
  });
});
