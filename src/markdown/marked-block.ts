import type { Blockquote, RootContent } from "mdast";

/**
 * A block of our own in the Markdown tree: a section or a figure. It is written as the one node type that may hold
 * any blocks, and `remark-rehype` makes the element `hName` of it.
 */
export function markedBlock(
  hName: "section" | "figure",
  hProperties: Record<string, string>,
  { children, position }: { children: RootContent[]; position: RootContent["position"] },
): Blockquote {
  const data = { hName, hProperties };
  return { type: "blockquote", children: children as Blockquote["children"], data, position };
}

/** The element that a node becomes by our mark, and the properties that it gets. */
export function markOf(node: RootContent): {
  hName?: string | undefined;
  hProperties?: Record<string, unknown> | undefined;
} {
  return node.data ?? {};
}
