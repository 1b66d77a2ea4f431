/** A paragraph as text with links at places in it, so that it can be searched and cut like text. */
import type { Paragraph, PhrasingContent, Text } from "mdast";
import type { Range } from "./quote-ranges.ts";

export interface TextLink extends Range {
  url: string;
}

export interface RichText {
  text: string;
  /** In the order of the text, without overlaps. */
  links: TextLink[];
}

/** Reads a paragraph. Emphasis is not kept: in labelled text bold is for labels. */
export function richTextOf(paragraph: Paragraph): RichText {
  const rich: RichText = { text: "", links: [] };
  for (const node of paragraph.children) append(rich, node);
  return trimmed(rich);
}

function append(rich: RichText, node: PhrasingContent): void {
  const start = rich.text.length;
  if (node.type === "text" || node.type === "inlineCode") rich.text += node.value.replace(/\s+/g, " ");
  else if (node.type === "break") rich.text += " ";
  else if ("children" in node) for (const child of node.children) append(rich, child);
  if (node.type === "link" && rich.text.length > start)
    rich.links.push({ start, end: rich.text.length, url: node.url });
}

/** The part of a text between two places, without white space at its ends. */
export function cut(rich: RichText, start: number, end = rich.text.length): RichText {
  const links = rich.links
    .filter((link) => link.start >= start && link.end <= end)
    .map((link) => ({ ...link, start: link.start - start, end: link.end - start }));
  return trimmed({ text: rich.text.slice(start, end), links });
}

function trimmed({ text, links }: RichText): RichText {
  const lead = text.length - text.trimStart().length;
  const whole = text.trim();
  const inside = links.map((link) => ({
    url: link.url,
    start: Math.max(0, link.start - lead),
    end: Math.min(whole.length, link.end - lead),
  }));
  return { text: whole, links: inside.filter(({ start, end }) => end > start) };
}

/** Adds a link where none is. */
export function withLink(rich: RichText, link: TextLink): RichText {
  if (rich.links.some((other) => other.start < link.end && link.start < other.end)) return rich;
  return { ...rich, links: [...rich.links, link].sort((a, b) => a.start - b.start) };
}

/** Back to nodes of Markdown. */
export function phrasingOf({ text, links }: RichText): PhrasingContent[] {
  const nodes: PhrasingContent[] = [];
  let at = 0;
  for (const { start, end, url } of links) {
    if (start > at) nodes.push(textNode(text.slice(at, start)));
    nodes.push({ type: "link", url, children: [textNode(text.slice(start, end))] });
    at = end;
  }
  if (at < text.length) nodes.push(textNode(text.slice(at)));
  return nodes;
}

export function textNode(value: string): Text {
  return { type: "text", value };
}

export function plain(text: string): RichText {
  return { text, links: [] };
}
