/** How long a reader waits for results. */
import type { Browser, Page } from "playwright";
import { type SearchPage, timeSinceKey, waitUntilCalm, watchSearch } from "./search-watch.ts";

export interface Times {
  /** How the queries were entered. */
  way: string;
  milliseconds: number[];
}

/** Milliseconds between the keys of somebody who types fast. */
const keyDelay = 100;
const viewport = { width: 1440, height: 900 };

type Enter = (page: Page, target: SearchPage, query: string, times: (number | undefined)[]) => Promise<void>;

const ways: Record<string, Enter> = {
  "whole query": async (page, target, query, times) => {
    await page.locator(target.field).first().pressSequentially(query, { delay: keyDelay });
    times.push(await timeSinceKey(page, target));
  },
  "key by key": async (page, target, query, times) => {
    const word = query.split(" ")[0] ?? "";
    for (const key of word) {
      await page.locator(target.field).first().pressSequentially(key);
      times.push(await timeSinceKey(page, target));
    }
  },
};
/** Of so many queries the first word is entered key by key. */
const slowQueries = 6;

/** Each way begins in a browser without a past, whose first query is not counted: it loads the search itself. */
export async function timeQueries(browser: Browser, target: SearchPage, queries: string[]): Promise<Times[]> {
  const all: Times[] = [];
  for (const [way, enter] of Object.entries(ways)) {
    const chosen = way === "key by key" ? queries.slice(0, slowQueries) : queries;
    all.push({ way, milliseconds: await timeWay(browser, target, enter, chosen) });
  }
  return all;
}

async function timeWay(
  browser: Browser,
  target: SearchPage,
  enter: Enter,
  [warmUp = "", ...queries]: string[],
): Promise<number[]> {
  const context = await browser.newContext({ viewport });
  try {
    const page = await context.newPage();
    await watchSearch(page, target);
    await page.goto(target.address, { waitUntil: "networkidle" });
    const times: (number | undefined)[] = [];
    await enter(page, target, warmUp, []);
    for (const query of queries) {
      await page.locator(target.field).first().fill("");
      await waitUntilCalm(page, target);
      await enter(page, target, query, times);
    }
    return times.filter((time) => time !== undefined);
  } finally {
    await context.close();
  }
}
