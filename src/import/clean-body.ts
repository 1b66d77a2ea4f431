/** Makes a body what reports may have: no images, no first-level headings, only links that lead somewhere. */

import type {
  Emphasis,
  Heading,
  Image,
  Link,
  Nodes,
  Paragraph,
  Parents,
  PhrasingContent,
  Root,
  RootContent,
  Strong,
} from "mdast";
import { toString as textOf } from "mdast-util-to-string";
import { leftOut, type Note } from "./note.ts";
import { textNode } from "./rich-text.ts";

export interface CleanOptions {
  /** Where the text was published: links that depend on it are made whole. */
  base?: string | undefined;
  /** A heading that only repeats the title goes. */
  title?: string | undefined;
  notes: Note[];
}

type Child = Parents["children"][number];

export function cleanBody(body: Root, options: CleanOptions): void {
  const definitions = definitionsOf(body);
  cleanChildren(body, { ...options, definitions });
  body.children = body.children.filter((node) => !isEmpty(node)).map(withoutBoldLabel);
}

interface Cleaning extends CleanOptions {
  definitions: ReadonlyMap<string, string>;
}

function cleanChildren(parent: Parents, cleaning: Cleaning): void {
  parent.children = parent.children.flatMap((node) => cleaned(node as Nodes, cleaning)) as typeof parent.children;
}

/** What a node becomes: itself, its children, other words, or nothing. */
function cleaned(node: Nodes, cleaning: Cleaning): Child[] {
  if ("children" in node) cleanChildren(node as Parents, cleaning);
  switch (node.type) {
    case "image":
      return imageWords(node, cleaning);
    case "imageReference":
      return imageWords({ ...node, type: "image", url: urlOf(node.identifier, cleaning) }, cleaning);
    case "link":
      return linked(node, cleaning);
    case "linkReference":
      return linked({ type: "link", url: urlOf(node.identifier, cleaning), children: node.children }, cleaning);
    case "heading":
      trimEdges(node);
      return heading(node, cleaning);
    case "paragraph":
      trimEdges(node);
      return [node];
    case "strong":
    case "emphasis":
      return withSpaceOutside(node);
    case "delete":
      return node.children as Child[];
    case "html":
      return noted(node.value.replace(/^<!--|-->$/g, ""), "a comment in the markup", cleaning);
    case "definition":
    case "yaml":
      return [];
    default:
      return [node as Child];
  }
}

/** White space at the ends of a block says nothing, and would have to be written in a way that nobody can read. */
function trimEdges({ children }: Heading | Paragraph): void {
  const [first, last] = [children[0], children.at(-1)];
  if (first?.type === "text") first.value = first.value.trimStart();
  if (last?.type === "text") last.value = last.value.trimEnd();
}

/** The same of emphasis, where it parts words: `<b>word </b>next`. */
function withSpaceOutside(node: Strong | Emphasis): Child[] {
  const text = textOf(node);
  const [first, last] = [node.children[0], node.children.at(-1)];
  if (first?.type === "text") first.value = first.value.trimStart();
  if (last?.type === "text") last.value = last.value.trimEnd();
  const space = (value: string): Child[] => (value === "" ? [] : [textNode(value)]);
  if (text.trim() === "") return space(text);
  return [...space(/^\s*/.exec(text)?.[0] ?? ""), node, ...space(/\s*$/.exec(text)?.[0] ?? "")];
}

function urlOf(identifier: string, { definitions }: Cleaning): string {
  return definitions.get(identifier) ?? "";
}

function definitionsOf({ children }: Root): Map<string, string> {
  return new Map(children.flatMap((node) => (node.type === "definition" ? [[node.identifier, node.url]] : [])));
}

function noted(words: string, reason: string, { notes }: CleanOptions): Child[] {
  if (words.trim() !== "") notes.push(leftOut(words, reason));
  return [];
}

/** The words that stand for an image, with a link to it where it can be found. */
function imageWords({ alt, url }: Image, cleaning: Cleaning): Child[] {
  const whole = absolute(url, cleaning.base);
  cleaning.notes.push(leftOut(whole ?? url, "an image; its description stays as text"));
  const words = (alt ?? "").trim();
  return words === "" ? [] : [textNode(words)];
}

function linked(link: Link, cleaning: Cleaning): Child[] {
  const url = absolute(link.url, cleaning.base);
  if (textOf(link).trim() === "") return link.children;
  if (url !== undefined) return [{ ...link, title: null, url }];
  return [
    ...link.children,
    ...noted(link.url, "the address of a link that leads nowhere outside of its site", cleaning),
  ];
}

/** A whole web address, or `undefined`: reports link to nothing that strangers call by another scheme. */
function absolute(url: string, base: string | undefined): string | undefined {
  if (url.startsWith("#") || url === "") return undefined;
  const whole = URL.parse(url, base);
  return whole && ["http:", "https:", "mailto:"].includes(whole.protocol) ? whole.href : undefined;
}

function heading(node: Heading, { title }: Cleaning): Child[] {
  const words = textOf(node).trim();
  if (words === "" || words === title) return [];
  return [{ ...node, depth: node.depth === 1 ? 2 : node.depth }];
}

function isEmpty(node: RootContent): boolean {
  if (node.type === "paragraph") return textOf(node).trim() === "";
  return "children" in node && node.children.length === 0;
}

/** A bold run that ends in a colon would be read as a label. */
function withoutBoldLabel(node: RootContent): RootContent {
  if (node.type !== "paragraph") return node;
  const [first, second, ...rest] = node.children;
  if (first?.type !== "strong") return node;
  const isLabel = textOf(first).trimEnd().endsWith(":") || (second?.type === "text" && second.value.startsWith(":"));
  if (!isLabel) return node;
  const others: PhrasingContent[] = second ? [second, ...rest] : rest;
  return { ...node, children: [...first.children, ...others] };
}
