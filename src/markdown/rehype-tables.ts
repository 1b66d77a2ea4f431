/**
 * Lets a wide table scroll by itself, and says alignment by class, since the `align` attribute is obsolete.
 *
 * ```html
 * <table>…<td align="right">1</td>…</table>
 * ```
 *
 * becomes `<div class="table" tabindex="0"><table>…<td class="right">1</td>…</table></div>`.
 */
import type { Element, Root } from "hast";
import { SKIP } from "unist-util-visit";
import { visit } from "./visit.ts";

export function rehypeTables() {
  return (tree: Root): void => {
    visit(tree, "element", (node, index, parent) => {
      if (node.tagName !== "table" || !parent || index === undefined) return;
      visit(node, "element", classForAlignment);
      const frame: Element = {
        type: "element",
        tagName: "div",
        properties: { className: ["table"], tabIndex: 0 },
        children: [node],
      };
      parent.children[index] = frame;
      return [SKIP, index + 1];
    });
  };
}

function classForAlignment(cell: Element): void {
  const { align, ...others } = cell.properties;
  if (align) cell.properties = { ...others, className: [String(align)] };
}
