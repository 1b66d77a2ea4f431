/** Watches a search page from within: when keys were pressed, and when what they brought was painted. */
import type { Page } from "playwright";

/** A search page, and where on it things are. */
export interface SearchPage {
  name: string;
  address: string;
  /** Selector of the field to type in. */
  field: string;
  /** Selector of the element that results appear in. */
  results: string;
  /** Selector of a result that is all there, with its title and text. */
  result: string;
  /** When it last asked its host for something, as `Date.now()` says. */
  lastRequest: () => number;
}

interface Watch {
  /** When the field last changed, when the results last did, and when that was painted. */
  typed: number;
  changed: number;
  painted: number;
}

declare global {
  interface Window {
    searchWatch?: Watch;
  }
}

/** So long without a change, in milliseconds, a page has shown all that it will. */
const calm = 800;

/** To be called before the page is opened. */
export async function watchSearch(page: Page, { results }: SearchPage): Promise<void> {
  await page.addInitScript((selector) => {
    const watch = { typed: 0, changed: 0, painted: 0 };
    window.searchWatch = watch;
    // A message that is sent from a frame comes after the frame has been painted.
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      watch.painted = performance.now();
    };
    const isResult = (node: Node) => (node instanceof Element ? node : node.parentElement)?.closest(selector) != null;
    new MutationObserver((changes) => {
      if (!changes.some(({ target }) => isResult(target))) return;
      watch.changed = performance.now();
      requestAnimationFrame(() => port2.postMessage(undefined));
    }).observe(document, { subtree: true, childList: true, characterData: true });
    document.addEventListener("input", ({ timeStamp }) => Object.assign(watch, { typed: timeStamp }), true);
  }, results);
}

/** Waits until nothing has changed or been asked for in a while. */
export async function waitUntilCalm(page: Page, { lastRequest }: SearchPage): Promise<void> {
  for (;;) {
    const still = await page.evaluate(() => {
      const { typed, changed, painted } = window.searchWatch ?? { typed: 0, changed: 0, painted: 0 };
      return performance.now() - Math.max(typed, changed, painted);
    });
    const rest = calm - Math.min(still, Date.now() - lastRequest());
    if (rest <= 0) return;
    await page.waitForTimeout(rest);
  }
}

/** From the last key to the paint that showed all it brought; `undefined` if it brought nothing new. */
export async function timeSinceKey(page: Page, target: SearchPage): Promise<number | undefined> {
  await waitUntilCalm(page, target);
  const { typed = 0, painted = 0 } = (await page.evaluate(() => window.searchWatch)) ?? {};
  return painted > typed ? painted - typed : undefined;
}
