import type { Element, ElementContent } from "hast";
import { toString as textOf } from "mdast-util-to-string";
import { expect, it } from "vitest";
import { type BuiltPage, builtPages, elements, faultsOf } from "./built-pages.ts";

const inline = new Set(["a", "em", "strong", "time"]);
const isInline = (node: ElementContent): boolean => node.type === "element" && inline.has(node.tagName);

/** Text and an element of one line that nothing keeps apart: `Updated29 March`. */
function gluedIn(element: Element): string[] {
  return element.children.flatMap((node, place) => {
    const next = element.children[place + 1];
    const meet = next && ((node.type === "text" && isInline(next)) || (isInline(node) && next.type === "text"));
    if (!meet) return [];
    const [end, start] = [textOf(node).slice(-12), textOf(next).slice(0, 12)];
    return /[\p{L}\p{N}]$/u.test(end) && /^[\p{L}\p{N}(]/u.test(start) ? [`${end}${start}`] : [];
  });
}

// What a component puts on a line of its own, Astro puts next to the line before it, without a space.
it("keeps words apart where a link or a date begins or ends", () => {
  const glued = (page: BuiltPage) => elements(page.tree).flatMap(gluedIn);
  expect(faultsOf(builtPages(), glued)).toEqual([]);
});
