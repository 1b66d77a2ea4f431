/**
 * Keeps the first level for the title of the page.
 *
 * ```markdown
 * # Who said what
 * ```
 *
 * becomes `<h2>Who said what</h2>` and a message `markup/heading`.
 */
import type { Root } from "mdast";
import type { VFile } from "vfile";
import { complain } from "./outline-of.ts";
import { visit } from "./visit.ts";

export function remarkHeadingLevels() {
  return (tree: Root, file: VFile): void => {
    visit(tree, "heading", (node) => {
      if (node.depth !== 1) return;
      node.depth = 2;
      complain(file, node, {
        code: "markup/heading",
        message: "Unexpected `#` heading, expected `##`",
        remedy: "The first level is the title of the page, which comes from `title`.",
      });
    });
  };
}
