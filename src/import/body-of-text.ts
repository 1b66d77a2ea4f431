/** Plain text, as it is pasted, as paragraphs and lists. */
import type { ListItem, Paragraph, Root, RootContent } from "mdast";
import { phrasingOf } from "./rich-text.ts";

/** Lines that were broken by a program are about as long as its window; those of a page are whole paragraphs. */
const widestWindow = 100;
const narrowestWindow = 50;

export function bodyOfText(text: string): Root {
  const blocks = text.split(/\n[ \t]*\n+/);
  return { type: "root", children: blocks.flatMap(blocksOf) };
}

const bullet = /^[•·▪●◦‣]\s*/u;

/** The lines of a block; those that begin with a bullet are a list. */
function blocksOf(block: string): RootContent[] {
  const lines = block.split("\n").map((line) => line.trim());
  const whole = isWrapped(lines) ? [lines.join(" ")] : lines.filter((line) => line !== "");
  const nodes: RootContent[] = [];
  for (const line of whole) {
    const last = nodes.at(-1);
    if (!bullet.test(line)) nodes.push(paragraph(line));
    else if (last?.type === "list") last.children.push(item(line));
    else nodes.push({ type: "list", ordered: false, spread: false, children: [item(line)] });
  }
  return nodes;
}

function item(line: string): ListItem {
  return { type: "listItem", spread: false, children: [paragraph(line.replace(bullet, ""))] };
}

/** Whether all lines but the last are nearly as wide as a window, and go on in the next one. */
function isWrapped(lines: readonly string[]): boolean {
  const broken = lines.slice(0, -1);
  return (
    broken.length > 0 &&
    lines.every(({ length }) => length <= widestWindow) &&
    broken.every((line) => line.length >= narrowestWindow) &&
    lines.every((line) => !bullet.test(line)) &&
    lines.slice(1).every((line) => !/^\p{L}[\p{L} ]{2,40}:/u.test(line))
  );
}

const writtenLink = /\[([^[\]\n]+)\]\((https?:\/\/[^\s()]+)\)/gu;

/** Text with the few links that a paste may have kept, `[words](https://…)`. */
function paragraph(line: string): Paragraph {
  let text = "";
  let at = 0;
  const links: { start: number; end: number; url: string }[] = [];
  for (const { 0: whole, 1: words = "", 2: url = "", index } of line.matchAll(writtenLink)) {
    text += line.slice(at, index);
    links.push({ start: text.length, end: text.length + words.length, url });
    text += words;
    at = index + whole.length;
  }
  return { type: "paragraph", children: phrasingOf({ text: text + line.slice(at), links }) };
}
