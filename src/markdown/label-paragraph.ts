import type { Paragraph, PhrasingContent, RootContent } from "mdast";
import { toString as textOf } from "mdast-util-to-string";

export interface LabelParagraph {
  /** What the label says, without its colon. */
  text: string;
  /** The label's own content, without its colon. */
  label: PhrasingContent[];
  /** What follows the label in the same paragraph. */
  rest: PhrasingContent[];
}

/**
 * Reads a paragraph that opens with a bold run ending in a colon: `**Details:** text` or `**Details**: text`.
 * `undefined` for anything else.
 */
export function readLabel(node: RootContent | undefined): LabelParagraph | undefined {
  if (node?.type !== "paragraph") return undefined;
  const [first, second] = node.children;
  if (first?.type !== "strong") return undefined;
  const inside = textOf(first).trimEnd().endsWith(":");
  const outside = second?.type === "text" && second.value.startsWith(":");
  if (!inside && !outside) return undefined;
  return {
    text: textOf(first).trim().replace(/:$/, "").trim(),
    label: inside ? withoutColon(first.children) : first.children,
    rest: restOf(node, outside),
  };
}

function withoutColon(children: PhrasingContent[]): PhrasingContent[] {
  const last = children.at(-1);
  if (last?.type !== "text") return children;
  return [...children.slice(0, -1), { ...last, value: last.value.trimEnd().replace(/:$/, "") }];
}

function restOf(paragraph: Paragraph, colonOutside: boolean): PhrasingContent[] {
  const [first, ...others] = paragraph.children.slice(1);
  if (first?.type !== "text") return first ? [first, ...others] : [];
  const value = (colonOutside ? first.value.slice(1) : first.value).trimStart();
  return value === "" ? others : [{ ...first, value }, ...others];
}
