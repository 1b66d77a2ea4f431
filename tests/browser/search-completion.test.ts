import axe from "axe-core";
import type { Page } from "playwright";
import { describe, expect, it } from "vitest";
import { eventually, siteInBrowser } from "./browser.ts";
import { asked, field, isFocused, openSearch, options, part, results } from "./search-page.ts";

const site = siteInBrowser();
const activeOption = (page: Page) =>
  field(page).evaluate((element) => {
    const id = element.getAttribute("aria-activedescendant");
    return id === null ? null : (document.getElementById(id)?.getAttribute("aria-selected") ?? "gone");
  });

/** Types into the field of an empty search page, and waits for what is offered. */
async function openTyped(text: string, path = "search/"): Promise<Page> {
  const page = await site.open(path);
  await field(page).pressSequentially(text);
  await options(page).first().waitFor();
  return page;
}

describe("completion", () => {
  it("offers the names of fields, then their values, and searches for what is taken", async () => {
    const page = await openTyped("ou");
    expect(await options(page).allTextContents()).toEqual([
      expect.stringMatching(/^\s*outlet:\s+rests on an outlet\s*$/),
    ]);
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    expect(await field(page).inputValue()).toBe("outlet:");
    await page.keyboard.type("reut");
    await options(page).filter({ hasText: "Reuters" }).waitFor();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Tab");
    expect(await field(page).inputValue()).toBe("outlet:reuters ");
    expect(await isFocused(field(page))).toBe(true);
    await eventually(() => asked(page)).toBe("?q=outlet:reuters");
    await results(page).first().waitFor();
    expect(await options(page).count()).toBe(0);
  });

  it("is announced as a list that belongs to the field", async () => {
    const page = await openTyped("outlet:re");
    expect(await field(page).getAttribute("aria-expanded")).toBe("true");
    expect(await field(page).getAttribute("aria-controls")).toBe(await part(page, "completions").getAttribute("id"));
    expect(await activeOption(page)).toBeNull();
    await page.keyboard.press("ArrowDown");
    expect(await activeOption(page)).toBe("true");
    await page.keyboard.press("ArrowUp");
    expect(await activeOption(page)).toBeNull();
    await page.keyboard.press("ArrowUp");
    expect(await options(page).last().getAttribute("aria-selected")).toBe("true");
    expect(
      await options(page)
        .filter({ has: page.locator(":scope[aria-selected=true]") })
        .count(),
    ).toBeLessThanOrEqual(1);
  });

  it("leaves axe nothing to object to, with the list and the help open", async () => {
    const page = await openTyped("outlet:re");
    await page.evaluate("document.querySelector('details.help').open = true");
    await page.keyboard.press("ArrowDown");
    await page.evaluate(axe.source);
    const run = () => (globalThis as unknown as { axe: typeof axe }).axe.run({ resultTypes: ["violations"] });
    const { violations } = await page.evaluate(run);
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`)).toEqual([]);
  });

  it("takes a value by a click, and keeps the focus in the field", async () => {
    const page = await openTyped("outlet:reut");
    await options(page).first().click();
    expect(await field(page).inputValue()).toBe("outlet:reuters ");
    expect(await isFocused(field(page))).toBe(true);
  });

  it("is closed by Escape, which leaves words and focus; the next one leaves the field", async () => {
    const page = await openTyped("outlet:re");
    await page.keyboard.press("Escape");
    expect(await options(page).count()).toBe(0);
    expect(await field(page).getAttribute("aria-expanded")).toBe("false");
    expect([await field(page).inputValue(), await isFocused(field(page))]).toEqual(["outlet:re", true]);
    await page.keyboard.press("Escape");
    expect([await field(page).inputValue(), await isFocused(field(page))]).toEqual(["outlet:re", false]);
  });

  it("leaves Enter and Tab alone until a value is chosen, and arrows once it is closed", async () => {
    const page = await openSearch(site, "search/?q=outlet:reuters");
    await field(page).focus();
    await page.keyboard.press("End");
    await page.keyboard.type(",nt");
    await options(page).first().waitFor();
    await page.keyboard.press("Enter");
    expect(await field(page).inputValue()).toBe("outlet:reuters,nt");
    await page.keyboard.press("Escape");
    await page.keyboard.press("ArrowDown");
    await eventually(() => isFocused(results(page).first().getByRole("link").first())).toBe(true);
  });

  it("finds a thing by its name in the language of the page", async () => {
    const page = await openTyped("about:крем", "uk/search/");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    expect(await field(page).inputValue()).toBe("about:kremlin ");
  });
});
