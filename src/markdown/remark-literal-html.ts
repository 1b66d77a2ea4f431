/**
 * Shows HTML as the text that it is. Comments, which are notes to other editors, are left out.
 *
 * ```markdown
 * A <b>bold</b> word. <!-- check this -->
 * ```
 *
 * becomes `A &lt;b>bold&lt;/b> word.` and a message `markup/html` for each tag.
 */
import type { Html, Root } from "mdast";
import { SKIP } from "unist-util-visit";
import type { VFile } from "vfile";
import { complain } from "./outline-of.ts";
import { visit } from "./visit.ts";

const comment = /^\s*<!--(?:(?!-->)[\s\S])*-->\s*$/;

export function remarkLiteralHtml() {
  return (tree: Root, file: VFile): void => {
    visit(tree, "html", (node, index, parent) => {
      if (!parent || index === undefined) return;
      if (comment.test(node.value)) {
        parent.children.splice(index, 1);
        return [SKIP, index];
      }
      complain(file, node, {
        code: "markup/html",
        message: `Unexpected HTML \`${firstLine(node)}\`, expected Markdown`,
        remedy:
          "HTML is shown to readers as text. Write it as Markdown, or put it in backticks if it is meant to be seen.",
      });
      const text = { type: "text" as const, value: node.value, position: node.position };
      parent.children[index] = parent.type === "root" ? { type: "paragraph", children: [text] } : text;
      return [SKIP, index + 1];
    });
  };
}

function firstLine(node: Html): string {
  return node.value.split("\n", 1)[0] ?? "";
}
