/**
 * Makes of the Markdown tree the part of the HTML tree that `rehype-count-words` and `rehype-anchors` look at: texts,
 * headings, and our figures and sections. Everything else that holds something is a `div`.
 *
 * ```markdown
 * ## The *day* before
 * ```
 *
 * becomes what `<h2>The <div>day</div> before</h2>` is.
 */
import type { Element, ElementContent, Root as HtmlRoot, Properties } from "hast";
import type { Root, RootContent } from "mdast";
import { markOf } from "./marked-block.ts";

export function remarkSkeleton() {
  return (tree: Root): HtmlRoot => ({ type: "root", children: tree.children.flatMap(skeletonOf) });
}

function skeletonOf(node: RootContent): ElementContent[] {
  if (node.type === "text") return [{ type: "text", value: withoutIndents(node.value) }];
  if (node.type === "inlineCode") return [{ type: "text", value: node.value.replace(/\r?\n|\r/g, " ") }];
  if (node.type === "code") return [{ type: "text", value: node.value }];
  if (node.type === "break") return [{ type: "text", value: "\n" }];
  return "children" in node ? [elementOf(node, (node.children as RootContent[]).flatMap(skeletonOf))] : [];
}

function elementOf(node: RootContent, children: ElementContent[]): Element {
  const { hName, hProperties } = markOf(node);
  const properties = (hName === undefined ? {} : { ...hProperties }) as Properties;
  return { type: "element", tagName: hName ?? tagOf(node), properties, children };
}

function tagOf(node: RootContent): string {
  return node.type === "heading" ? `h${node.depth}` : "div";
}

/** In HTML the spaces around the end of a line are nothing. */
function withoutIndents(text: string): string {
  return text.includes("\n") ? text.replace(/[ \t]*(\r?\n|\r)[ \t]*/g, "$1") : text;
}
