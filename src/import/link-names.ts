/** Links the first mention of each known thing in a text. */
import type { Parents, PhrasingContent, Root, RootContent, Text } from "mdast";
import { toString as textOf } from "mdast-util-to-string";
import { labelOf } from "../domain/label.ts";
import { languages } from "../domain/language.ts";
import { findNames, opensSentence } from "./find-names.ts";
import type { NameIndex } from "./names.ts";
import { phrasingOf, type TextLink } from "./rich-text.ts";

interface Linking {
  names: NameIndex;
  /** References that are linked, such as `outlet:reuters`. */
  linked: Set<string>;
  /** Outlets that a text rests on; others may be a word that a sentence begins with. */
  outlets: ReadonlySet<string>;
}

/** Adds links to a body, and returns the references in their order. Quotes, headings, links and code stay as they are. */
export function linkNames(body: Root, names: NameIndex, outlets: Iterable<string> = []): string[] {
  const linking: Linking = { names, linked: new Set(), outlets: new Set(outlets) };
  linkWithin(body, linking);
  return [...linking.linked];
}

const untouched = new Set(["link", "heading", "code", "inlineCode", "html"]);

/** A bold run that ends in a colon is a label. */
function isLabel(node: RootContent): boolean {
  return node.type === "strong" && textOf(node).trimEnd().endsWith(":");
}

function linkWithin(parent: Parents, linking: Linking): void {
  if (parent.data && "isQuote" in parent.data) return;
  const isSource = isSourcePart(parent);
  const children = parent.children.flatMap((node): (typeof parent.children)[number][] => {
    if (untouched.has(node.type) || isLabel(node)) return [node];
    if (node.type === "text") return linkedText(node, linking, isSource);
    if ("children" in node) linkWithin(node, linking);
    return [node];
  });
  parent.children = children as typeof parent.children;
}

/** A paragraph with the label "Source": of two things with one name, the outlet is meant there. */
function isSourcePart({ children }: Parents): boolean {
  const [first] = children;
  const label = first?.type === "strong" && first.children[0]?.type === "text" ? first.children[0].value : "";
  return languages.some((language) => label === `${labelOf("source", language)}:`);
}

function linkedText(node: Text, { names, linked, outlets }: Linking, isSource: boolean): PhrasingContent[] {
  const links: TextLink[] = [];
  for (const { kind, id, start, end } of findNames(node.value, names, isSource ? "source" : "text")) {
    const url = `${kind}:${id}`;
    if (linked.has(url)) continue;
    const isWord = kind === "outlet" && !isSource && !outlets.has(id) && opensSentence(node.value, start);
    if (isWord) continue;
    linked.add(url);
    links.push({ start, end, url });
  }
  return links.length === 0 ? [node] : phrasingOf({ text: node.value, links });
}
