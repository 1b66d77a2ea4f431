import { expect, it } from "vitest";
import { siteInBrowser, widths } from "./browser.ts";
import { busySearch, nowhere, onePageATemplate } from "./one-page-a-template.ts";
import { results } from "./search-page.ts";

const site = siteInBrowser();
const pages = [...onePageATemplate(), ...onePageATemplate("uk/")].filter((path) => path !== nowhere);

it("keeps words apart where one element ends and the next begins, on a page of each template", async () => {
  const page = await site.open("", { width: widths.wide });
  for (const path of pages) {
    await page.goto(site.address + path);
    if (path.endsWith(busySearch)) await results(page).first().waitFor();
    expect(await page.evaluate(gluedWords), path).toEqual([]);
  }
});

/** In the page: neighbouring texts, one ending and one beginning with a letter or digit, with no gap on their line. */
function gluedWords(): string[] {
  for (const details of document.querySelectorAll("details")) details.open = true;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT, {
    acceptNode: ({ nodeValue, parentElement }) =>
      nodeValue?.trim() && parentElement?.checkVisibility() ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_REJECT,
  });
  const boxOf = (node: Node, start: number, end: number): DOMRect => {
    const range = document.createRange();
    range.setStart(node, start);
    range.setEnd(node, end);
    return range.getBoundingClientRect();
  };
  const glued: string[] = [];
  let before = "";
  let last: DOMRect | undefined;
  while (walker.nextNode()) {
    const { currentNode } = walker;
    const text = currentNode.nodeValue ?? "";
    const first = boxOf(currentNode, 0, 1);
    const touches =
      last && Math.abs(first.bottom - last.bottom) < last.height / 2 && Math.abs(first.left - last.right) < 1;
    if (touches && /[\p{L}\p{N}]$/u.test(before) && /^[\p{L}\p{N}(]/u.test(text))
      glued.push(`${before.slice(-20)}${text.slice(0, 20)}`);
    before = text;
    last = boxOf(currentNode, text.length - 1, text.length);
  }
  return glued;
}
