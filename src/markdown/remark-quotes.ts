/**
 * Makes a figure of each labelled quote and of the paragraphs that continue it.
 *
 * ```markdown
 * **Quote from [the first source](source:first):** "possible big terrorist attack inside Russia"
 * ```
 *
 * becomes
 *
 * ```html
 * <figure data-quote="q-…"><figcaption>Quote from <a href="#source-first">the first source</a></figcaption>
 * <blockquote><p>"possible big terrorist attack inside Russia"</p></blockquote></figure>
 * ```
 *
 * A following paragraph that opens with a quotation mark, or a `>` block, continues the quote. The id comes from the
 * quoted words (`quote-id.ts`); `rehype-anchors` turns it into an address.
 */

import type { Blockquote, Paragraph, PhrasingContent, Root, RootContent } from "mdast";
import { toString as textOf } from "mdast-util-to-string";
import type { VFile } from "vfile";
import { partOfLabel } from "../domain/label.ts";
import { type Language, languageOfPath } from "../domain/language.ts";
import { hasWords, quotedFragments, quoteId } from "../domain/quote-id.ts";
import { splitScheme } from "../domain/reference.ts";
import { type LabelParagraph, readLabel } from "./label-paragraph.ts";
import { markedBlock } from "./marked-block.ts";
import { complain, outlineOf, placeOf } from "./outline-of.ts";
import { visit } from "./visit.ts";

export interface FormOptions {
  defaultLanguage: Language;
}

const openingMark = /^\s*["“«„]/u;

export function remarkQuotes({ defaultLanguage }: FormOptions) {
  return (tree: Root, file: VFile): void => {
    const language = languageOfPath(file.path ?? "", defaultLanguage);
    for (let index = 0; index < tree.children.length; index += 1) {
      const node = tree.children[index];
      const label = readLabel(node);
      if (!node || !label || partOfLabel(label.text, language) !== "quote") continue;
      const continued = continuation(tree.children, index + 1);
      const figure = quoteFigure(file, node, label, continued);
      tree.children.splice(index, 1 + continued.length, figure);
    }
  };
}

/** The paragraphs and blocks after a quote's label that go on quoting. */
function continuation(nodes: RootContent[], from: number): RootContent[] {
  let end = from;
  while (end < nodes.length && continues(nodes[end])) end += 1;
  return nodes.slice(from, end);
}

function continues(node: RootContent | undefined): boolean {
  if (node?.type === "blockquote") return true;
  return node?.type === "paragraph" && openingMark.test(textOf(node)) && !readLabel(node);
}

function quoteFigure(file: VFile, node: RootContent, label: LabelParagraph, continued: RootContent[]): RootContent {
  const first: RootContent[] = label.rest.length > 0 ? [{ type: "paragraph", children: label.rest }] : [];
  const following = continued.flatMap((next): RootContent[] => (next.type === "blockquote" ? next.children : [next]));
  const body = [...first, ...following];
  const id = recordQuote(file, node, label, quotedWords([...first, ...continued]));
  const caption: Paragraph = { type: "paragraph", data: { hName: "figcaption" }, children: label.label };
  const blockquote: Blockquote = { type: "blockquote", children: body as Blockquote["children"] };
  const mark: Record<string, string> = id === undefined ? {} : { dataQuote: id };
  return markedBlock("figure", mark, { children: [caption, blockquote], position: node.position });
}

function quotedWords(nodes: RootContent[]): string {
  const fragments = nodes.flatMap((node, index) => wordsOf(node, nodes[index + 1]));
  return fragments.join(" … ").replace(/\s+/g, " ");
}

/** What stands in quotation marks; of a `>` block that does not open with one, all of it. */
function wordsOf(node: RootContent, next: RootContent | undefined): string[] {
  if (node.type !== "blockquote") return quotedFragments(textOf(node), next?.type === "paragraph");
  const text = node.children.map((child) => textOf(child)).join(" ");
  if (openingMark.test(text)) return node.children.flatMap((child, index) => wordsOf(child, node.children[index + 1]));
  return hasWords(text) ? [text.trim()] : [];
}

function recordQuote(file: VFile, node: RootContent, label: LabelParagraph, words: string): string | undefined {
  const { quotes } = outlineOf(file);
  if (words === "") {
    complain(file, node, {
      code: "quote/no-words",
      message: `Unexpected quote without quotation marks after \`${label.text}:\`, expected the words of the source in quotation marks`,
      remedy: "Put the quoted words in quotation marks; if nothing is quoted, make it a `Details` paragraph.",
    });
    return undefined;
  }
  const id = quoteId(words);
  const equal = quotes.find((quote) => quote.id === id);
  if (equal) {
    complain(file, node, {
      code: "quote/duplicate",
      message: `Unexpected quote equal to the one in line ${equal.place.line}, expected each quote once`,
      remedy: "The link of a quote is made from its words. Quote the words once, and refer to them.",
    });
    return undefined;
  }
  const source = linkedSource(label.label);
  quotes.push({ id, words, ...(source ? { source } : {}), place: placeOf(node) });
  return id;
}

function linkedSource(label: PhrasingContent[]): string | undefined {
  let found: string | undefined;
  visit({ type: "paragraph", children: label } as Paragraph, "link", (link) => {
    const split = splitScheme(link.url);
    if (split?.scheme === "source") found ??= split.rest;
  });
  return found;
}
