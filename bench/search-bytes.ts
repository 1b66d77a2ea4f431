/** What a search page asks a host for, step by step. */
import type { Browser, Page } from "playwright";
import type { CountedSite, SentFile } from "./search-server.ts";
import { type SearchPage, waitUntilCalm, watchSearch } from "./search-watch.ts";

export const steps = ["page", "first query", "its ten results", "next query", "its ten results again"] as const;
export type Step = (typeof steps)[number];

export interface Weight {
  requests: number;
  bytes: number;
}

/** How a query gets into the field: at once, as from a shared address, or with 100 ms between keys. */
export type Entry = "pasted" | "typed";

const keyDelay = 100;
const viewport = { width: 1440, height: 900 };
const tenResults = 10;

/**
 * What is loaded of the index when the page opens, so that the first query need not wait, is counted with the first query.
 * A browser without a past opens the page and enters one query, then another in its place.
 */
export async function weighVisit(
  browser: Browser,
  { page: target, site, entry }: { page: SearchPage; site: CountedSite; entry: Entry },
  [first, next]: readonly [string, string],
): Promise<Record<Step, Weight>> {
  const context = await browser.newContext({ viewport });
  try {
    const page = await context.newPage();
    await watchSearch(page, target);
    site.take();
    await page.goto(target.address, { waitUntil: "networkidle" });
    const opened = site.take();
    const answers = await ask(page, target, first, entry).then(() => site.take());
    const nextAnswers = await ask(page, target, next, entry).then(() => site.take());
    return {
      page: weightOf(opened.filter((file) => !isIndex(file))),
      "first query": weightOf([...opened.filter(isIndex), ...answers.filter(isNotText)]),
      "its ten results": weightOf(answers.filter(isText)),
      "next query": weightOf(nextAnswers.filter(isNotText)),
      "its ten results again": weightOf(nextAnswers.filter(isText)),
    };
  } finally {
    await context.close();
  }
}

/** Texts of results, which Pagefind keeps in files of their own. */
const isText = ({ path }: SentFile): boolean => path.endsWith(".pf_fragment");
/** Also Pagefind's own code, but for its interface. */
const isIndex = ({ path }: SentFile): boolean => path.includes("/pagefind/") && !path.includes("component-ui");
const isNotText = (file: SentFile): boolean => !isText(file);

function weightOf(files: SentFile[]): Weight {
  return { requests: files.length, bytes: files.reduce((sum, { bytes }) => sum + bytes, 0) };
}

/** Enters a query in place of what is in the field, and scrolls until ten results have been seen. */
async function ask(page: Page, target: SearchPage, query: string, entry: Entry): Promise<void> {
  const field = page.locator(target.field).first();
  await field.fill("");
  if (entry === "pasted") await field.fill(query);
  else await field.pressSequentially(query, { delay: keyDelay });
  await waitUntilCalm(page, target);
  await scrollToTen(page, target);
  await page.evaluate(() => window.scrollTo(0, 0));
  await waitUntilCalm(page, target);
}

async function scrollToTen(page: Page, target: SearchPage): Promise<void> {
  const count = () => page.locator(target.result).count();
  for (let seen = await count(); seen < tenResults; ) {
    await page.mouse.wheel(0, viewport.height / 2);
    await waitUntilCalm(page, target);
    const isEnd = await page.evaluate(() => window.scrollY + window.innerHeight >= document.body.scrollHeight - 1);
    const now = await count();
    if (now === seen && isEnd) return;
    seen = now;
  }
}
