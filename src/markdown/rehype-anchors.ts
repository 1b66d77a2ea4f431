/**
 * Gives every heading, part and quote its address, and a visible link to copy it by.
 *
 * ```html
 * <section data-part="details"><h2>Деталі</h2>…</section>
 * <figure data-quote="q-1a2b3c4"><figcaption>…</figcaption>…</figure>
 * ```
 *
 * becomes
 *
 * ```html
 * <section class="part" data-part="details"><h2 id="details">Деталі <a class="permalink" …>#</a></h2>…</section>
 * <figure class="quote" id="q-1a2b3c4" data-pagefind-title="…"><figcaption>… <a class="permalink" …>#</a></figcaption>
 * <source-card data-quote="q-1a2b3c4"></source-card>…</figure>
 * ```
 *
 * A part is addressed by what it is, in every language alike; a heading by its words. `<source-card>` is the place
 * where the page puts who said it. Runs after sanitising, so that no text can claim an id.
 */
import GithubSlugger from "github-slugger";
import type { Element, ElementContent, Root } from "hast";
import { toString as textOf } from "mdast-util-to-string";
import { SKIP } from "unist-util-visit";
import type { VFile } from "vfile";
import { languageOfPath } from "../domain/language.ts";
import { interfaceOf } from "../interface/interface.ts";
import { outlineOf } from "./outline-of.ts";
import type { FormOptions } from "./remark-quotes.ts";
import { visit } from "./visit.ts";

const headings = new Set(["h2", "h3", "h4", "h5", "h6"]);

/** Ids that the page itself and its search index use around the text. */
const idsOfPage = ["main", "search-box", "sources", "rests-on", "responses-list", "corrections", "said-copy"];

export function rehypeAnchors({ defaultLanguage }: FormOptions) {
  return (tree: Root, file: VFile): void => {
    const slugger = new GithubSlugger();
    for (const id of idsOfPage) slugger.slug(id);
    const { anchors } = outlineOf(file);
    const text = interfaceOf(languageOfPath(file.path ?? "", defaultLanguage));
    visit(tree, "element", (node) => {
      if (node.tagName === "section") return void anchorPart(node, slugger.slug(String(node.properties.dataPart)));
      if (node.tagName === "figure") return void anchorQuote(node, anchors, text.linkToQuote);
      if (!headings.has(node.tagName)) return;
      node.properties.id ??= slugger.slug(sluggable(textOf(node)));
      anchors.push(addLink(node, String(node.properties.id), text.linkToSection));
      return SKIP;
    });
  };
}

/** The words of a heading; those of one that has only signs say what it is. */
function sluggable(heading: string): string {
  return /[\p{L}\p{N}]/u.test(heading) ? heading : "section";
}

/** A quote without words has no id: `check` has complained of it. */
function anchorQuote(figure: Element, anchors: string[], label: string): void {
  const id = figure.properties.dataQuote;
  const caption = captionOf(figure);
  figure.properties = { className: ["quote"] };
  if (typeof id !== "string") return;
  figure.properties = { ...figure.properties, id, dataPagefindTitle: textOf(caption).trim() };
  anchors.push(addLink(caption, id, label));
  figure.children.splice(figure.children.indexOf(caption) + 1, 0, sourceCard(id));
}

function anchorPart(section: Element, id: string): void {
  section.properties = { className: ["part"], dataPart: section.properties.dataPart };
  const heading = section.children.find((child) => child.type === "element" && child.tagName === "h2");
  if (heading?.type === "element") heading.properties.id = id;
}

function captionOf(figure: Element): Element {
  const caption = figure.children.find((child) => child.type === "element" && child.tagName === "figcaption");
  return caption?.type === "element" ? caption : figure;
}

function addLink(node: Element, id: string, label: string): string {
  const link: ElementContent = {
    type: "element",
    tagName: "a",
    properties: { className: ["permalink"], href: `#${id}`, ariaLabel: label, dataPagefindIgnore: "" },
    children: [{ type: "text", value: "#" }],
  };
  node.children.push({ type: "text", value: " " }, link);
  return id;
}

function sourceCard(id: string): Element {
  return { type: "element", tagName: "source-card", properties: { dataQuote: id }, children: [] };
}
