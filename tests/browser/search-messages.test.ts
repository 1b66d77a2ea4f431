import type { Page } from "playwright";
import { describe, expect, it } from "vitest";
import { eventually, siteInBrowser } from "./browser.ts";
import { asked, countOf, field, indexFiles, openSearch, part, results, withoutIndex } from "./search-page.ts";

const site = siteInBrowser();

describe("the search page", () => {
  it("says what to type before anything is searched for", async () => {
    const page = await site.open("search/");
    await eventually(() => part(page, "start").isVisible()).toBe(true);
    expect(await part(page, "start").textContent()).toBe("Type a word, a name or a few words of a quote.");
    expect(await part(page, "nothing").isVisible()).toBe(false);
    expect(await part(page, "failed").isVisible()).toBe(false);
  });

  it("says what to do where nothing is found, and leads to the archive", async () => {
    const page = await site.open("search/?q=quetzalcoatl");
    await part(page, "nothing").waitFor();
    expect(await part(page, "count").textContent()).toBe("Nothing was found.");
    expect(await part(page, "nothing-text").textContent()).toMatch(/^Try fewer or other words/);
    await expectWayToArchive(page, "nothing");
  });

  it("says what to do where the index cannot be loaded, and leads to the archive", async () => {
    const page = await site.open("search/?q=Moscow", { prepare: withoutIndex, mayComplain: true });
    await part(page, "failed").waitFor();
    const text = await part(page, "failed-text").textContent();
    expect(text).toMatch(/^The search could not be loaded\.\s+Reload the page, or look through the archive\.$/);
    expect(await results(page).count()).toBe(0);
    await expectWayToArchive(page, "failed");
  });

  it("does not say that nothing is found where a part of the index cannot be loaded", async () => {
    const withoutPart = (page: Page) => page.route("**/*.pf_index", (route) => route.abort());
    const page = await site.open("search/?q=Moscow", { prepare: withoutPart, mayComplain: true });
    await part(page, "failed").waitFor();
    expect(await part(page, "nothing").isVisible()).toBe(false);
    await page.unroute("**/*.pf_index");
    await field(page).fill("Moscow Kremlin");
    await eventually(() => countOf(page)).toBeGreaterThan(1);
  });

  it("says which years there are where the dates leave none", async () => {
    const page = await site.open("search/?q=Moscow in:1999");
    await part(page, "nothing").waitFor();
    expect(await part(page, "count").textContent()).toBe("The archive has no reports of that time; it has 2024–2026.");
    expect(await part(page, "start").isVisible()).toBe(false);
  });

  it("asks again after a failure when Enter is pressed", async () => {
    const page = await site.open("search/?q=Moscow", { prepare: withoutIndex, mayComplain: true });
    await part(page, "failed").waitFor();
    await page.unroute(indexFiles);
    await field(page).press("Enter");
    await results(page).first().waitFor();
    expect([asked(page), await part(page, "failed").isVisible()]).toEqual(["?q=Moscow", false]);
  });

  it("finds reports again once the index can be loaded again", async () => {
    const page = await site.open("search/?q=Moscow", { prepare: withoutIndex, mayComplain: true });
    await part(page, "failed").waitFor();
    await page.unroute(indexFiles);
    await field(page).fill("Peskov");
    await results(page).first().waitFor();
    expect(await part(page, "failed").isVisible()).toBe(false);
  });
});

describe("a search", () => {
  it("says where a query could not be read, once the reader has stopped typing", async () => {
    const page = await site.open("search/");
    await field(page).pressSequentially('Moscow said:"great pow');
    await eventually(() => asked(page)).toBe('?q=Moscow said:"great pow"');
    expect(await part(page, "problems").isVisible()).toBe(false);
    await eventually(() => part(page, "problems").allInnerTexts()).toEqual(["Unclosed quote at 13"]);
    await field(page).pressSequentially('er"');
    await eventually(() => part(page, "problems").isVisible()).toBe(false);
  });

  it("says at once what is wrong with a query that came from elsewhere", async () => {
    const page = await site.open("uk/search/?q=outlt:reuters+in:2024-02-30");
    await eventually(() => part(page, "problems").locator("li").allInnerTexts()).toEqual([
      "Невідоме поле, позиція 1, пропущено: outlt: (можливо, outlet:?)",
      "Немає такої дати, позиція 18, пропущено: 2024-02-30",
    ]);
  });

  it("says which other names it looked for", async () => {
    const page = await openSearch(site, "search/?q=ISIS-K");
    expect(await part(page, "notes").textContent()).toMatch(/^For “ISIS-K”, also searched: .*ISKP/);
  });

  it("says that reports have some of the words only", async () => {
    const page = await openSearch(site, "search/?q=Peskov quetzalcoatl Kremlin");
    expect(await part(page, "count").textContent()).toMatch(/^No report has all of the words; \d+ have some of them$/);
  });

  it("says which years it searched", async () => {
    const page = await openSearch(site, "search/?q=Moscow");
    expect(await part(page, "searched").textContent()).toMatch(/^Searched: English, 2024–2026, \d+ reports$/);
    expect(await part(page, "search-rest").isVisible()).toBe(false);
  });

  it("gives a hint where it takes for a word what is meant otherwise", async () => {
    const page = await openSearch(site, "search/?q=Kremlin NOT Peskov");
    expect(await part(page, "notes").locator("li").first().textContent()).toBe(
      "NOT is searched as a word; to leave a word out, write -Peskov",
    );
  });

  it("cuts a query that is too long, and says so", async () => {
    const page = await site.open("search/");
    await field(page).fill(`Moscow ${"a".repeat(1000)}`);
    await eventually(() =>
      field(page)
        .inputValue()
        .then(({ length }) => length),
    ).toBe(1000);
    await eventually(() => part(page, "problems").allInnerTexts()).toEqual([
      "The query was too long, and was cut at its end.",
    ]);
    await field(page).fill("Moscow");
    await eventually(() => part(page, "problems").isVisible()).toBe(false);
  });

  it("suggests a better word after Enter as well", async () => {
    const page = await site.open("search/");
    await field(page).pressSequentially("Peskow");
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: "Peskov" }).waitFor();
  });

  it("parts several suggestions by commas", async () => {
    const page = await site.open("search/?q=warnin");
    await page.getByRole("button", { name: "warning", exact: true }).waitFor();
    expect(await part(page, "did-you-mean").textContent()).toMatch(
      /Did you mean \w+ \(\d+ reports\), \w+ \(\d+ reports\)/,
    );
  });

  it("suggests a better word, and how much it would find", async () => {
    const page = await site.open("search/");
    await field(page).pressSequentially("Peskow");
    const suggestion = page.getByRole("button", { name: "Peskov" });
    await suggestion.waitFor();
    const meant = (await part(page, "did-you-mean").textContent())?.trim().replace(/\s+/g, " ") ?? "";
    expect(meant).toMatch(/^Did you mean Peskov \(\d+ reports\)/);
    await suggestion.click();
    await eventually(() => countOf(page)).toBe(Number.parseInt(/\((\d+)/.exec(meant)?.[1] ?? "", 10));
    expect([asked(page), await field(page).inputValue()]).toEqual(["?q=Peskov", "Peskov"]);
    expect(await part(page, "did-you-mean").isVisible()).toBe(false);
  });
});

async function expectWayToArchive(page: Page, block: string): Promise<void> {
  await part(page, block).getByRole("link", { name: "To the archive" }).click();
  await page.waitForURL("**/archive/");
  expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe("Archive");
}
