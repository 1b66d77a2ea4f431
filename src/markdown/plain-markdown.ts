/**
 * Reads the Markdown that most reports are made of, paragraphs with labels and links between headings, in a tenth of
 * the time that `remark-parse` takes. What it does not know at sight it leaves to that one; what it reads is the same
 * tree, node by node and place by place.
 *
 * ```markdown
 * **Quote from [the first source](source:first):** "possible attack"
 * ```
 */
import type { Heading, Link, Paragraph, PhrasingContent, Root, RootContent, Strong, Text } from "mdast";
import { mayHaveTable } from "./remark-tables.ts";

/** A point of the text, which moves with the reading. */
interface Cursor {
  line: number;
  column: number;
  offset: number;
}

/** Anything that is Markdown elsewhere than in a label or link, and white space that means something. */
const otherMarkdown = /\r|\t|\0|\ufeff|!\[|[ ]$|^[ >+=~|-]|^\d{1,9}[.)]|^#(?!#{1,5} [^#\s])/m;

/** Signs that stand for more than themselves in a text. */
const sign = /[\\&<`_*[\]]/;

const heading = /^(#{2,6}) ([^#\n]+)$/;
const label = /^\*\*([\p{L}\p{N}[][^*\n]*[^\s*])\*\*(?=[ \n:]|$)/u;
const link = /\[([^[\]*]+)\]\(([^\s()<>\\&*`"'[\]]+)\)/g;

/** The tree of a text; `undefined` where it has anything but the above. */
export function plainTree(text: string): Root | undefined {
  if (otherMarkdown.test(text) || mayHaveTable(text)) return undefined;
  const cursor: Cursor = { line: 1, column: 1, offset: 0 };
  const children: RootContent[] = [];
  for (const [index, block] of text.split(/(\n{2,}|^\n+|\n$)/).entries()) {
    // The parts between blocks are those that the pattern caught.
    const node = index % 2 === 0 && block !== "" ? blockNode(block, cursor) : undefined;
    if (node) children.push(node);
    else if (index % 2 === 1) advance(cursor, block);
    else if (block !== "") return undefined;
  }
  if (children.length === 0) return undefined;
  return { type: "root", children, position: { start: { line: 1, column: 1, offset: 0 }, end: { ...cursor } } };
}

/** The paragraph or heading that a block is; the cursor goes to its end. */
function blockNode(block: string, cursor: Cursor): Paragraph | Heading | undefined {
  const start = { ...cursor };
  const [, marks, words] = heading.exec(block) ?? [];
  if (marks === undefined && /^#/m.test(block)) return undefined;
  if (marks !== undefined) advance(cursor, `${marks} `);
  const children = words === undefined ? paragraphContent(block, cursor) : linkedText(words, cursor);
  if (!children) return undefined;
  const position = { start, end: { ...cursor } };
  if (marks === undefined) return { type: "paragraph", children, position };
  return { type: "heading", depth: marks.length as Heading["depth"], children, position };
}

function paragraphContent(block: string, cursor: Cursor): PhrasingContent[] | undefined {
  const [whole, inside] = label.exec(block) ?? [];
  if (whole === undefined || inside === undefined) return linkedText(block, cursor);
  const start = { ...cursor };
  advance(cursor, "**");
  const children = linkedText(inside, cursor);
  if (!children) return undefined;
  advance(cursor, "**");
  const strong: Strong = { type: "strong", children, position: { start, end: { ...cursor } } };
  const rest = linkedText(block.slice(whole.length), cursor);
  return rest && [strong, ...rest];
}

/** Text and the links in it. */
function linkedText(text: string, cursor: Cursor): PhrasingContent[] | undefined {
  const nodes: (Text | Link | undefined)[] = [];
  let done = 0;
  for (const match of text.matchAll(link)) {
    const [whole, words = "", url = ""] = match;
    if (match.index > done) nodes.push(textNode(text.slice(done, match.index), cursor));
    nodes.push(linkNode(words, url, cursor));
    done = match.index + whole.length;
  }
  if (done < text.length) nodes.push(textNode(text.slice(done), cursor));
  return nodes.every((node) => node !== undefined) ? nodes : undefined;
}

function linkNode(words: string, url: string, cursor: Cursor): Link | undefined {
  const start = { ...cursor };
  advance(cursor, "[");
  const child = textNode(words, cursor);
  advance(cursor, `](${url})`);
  return child && { type: "link", title: null, url, children: [child], position: { start, end: { ...cursor } } };
}

function textNode(value: string, cursor: Cursor): Text | undefined {
  if (sign.test(value)) return undefined;
  const start = { ...cursor };
  advance(cursor, value);
  return { type: "text", value, position: { start, end: { ...cursor } } };
}

/** Moves a point over a text. */
function advance(cursor: Cursor, text: string): void {
  const lastEnd = text.lastIndexOf("\n");
  cursor.offset += text.length;
  if (lastEnd === -1) cursor.column += text.length;
  else {
    cursor.column = text.length - lastEnd;
    for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) cursor.line += 1;
  }
}
