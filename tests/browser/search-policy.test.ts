import type { Page } from "playwright";
import { expect, it } from "vitest";
import { siteInBrowser } from "./browser.ts";
import { bars, box, field, openSearch, options, results } from "./search-page.ts";

const policy = "script-src 'self' 'wasm-unsafe-eval'; worker-src 'self'; require-trusted-types-for 'script'";
// What the console says of the policy fails a test as well: see `siteInBrowser`.
const site = siteInBrowser(undefined, undefined, policy);

/** Keeps what the page reports of its policy. */
function listen(page: Page): Promise<unknown> {
  return page.addInitScript(() => {
    const reported: string[] = [];
    Object.assign(globalThis, { reported });
    addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI, sample }) =>
      reported.push(`${violatedDirective}: ${blockedURI} ${sample}`),
    );
    const observer = new ReportingObserver((reports) => reported.push(...reports.map((one) => JSON.stringify(one))), {
      buffered: true,
    });
    observer.observe();
  });
}

const reported = (page: Page): Promise<string[]> => page.evaluate("reported");

it("the search page keeps a strict content-security policy in all that it does", async () => {
  const page = await openSearch(site, "search/?q=Moscow", { prepare: listen });
  await field(page).fill("");
  await field(page).pressSequentially("Krem outlet:re", { delay: 60 });
  await options(page).first().waitFor();
  await page.keyboard.press("Escape");
  await page.goto(`${site.address}uk/search/?q=Крокус`);
  await results(page).first().waitFor();
  await page.goto(`${site.address}search/?q=Moscow`);
  await box(page, "in", "2024").check();
  await bars(page).first().click();
  await results(page).first().waitFor();
  expect(await reported(page)).toEqual([]);
});

it("what breaks the policy would be reported", async () => {
  const page = await site.open("search/", { prepare: listen, mayComplain: true });
  await page.evaluate(() => {
    const script = document.createElement("script");
    try {
      script.text = "globalThis.wasRun = true";
    } catch {
      // A string is no trusted script.
    }
  });
  expect((await reported(page)).join("\n")).toContain("require-trusted-types-for");
});
