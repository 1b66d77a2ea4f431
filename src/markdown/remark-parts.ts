/**
 * Makes a section of each labelled part. What follows a label belongs to it until the next label, quote or heading.
 *
 * ```markdown
 * **Details:** The first paragraph.
 *
 * The second.
 * ```
 *
 * becomes
 *
 * ```html
 * <section data-part="details"><h2>Details</h2><p>The first paragraph.</p><p>The second.</p></section>
 * ```
 *
 * A bold run that ends in a colon and is no label of the report's language is a message `report/unknown-label`.
 */
import type { Blockquote, Heading, Paragraph, Root, RootContent } from "mdast";
import type { VFile } from "vfile";
import { labelsOf, type Part, partOfLabel } from "../domain/label.ts";
import { type Language, languageOfPath } from "../domain/language.ts";
import { didYouMean } from "../domain/nearest.ts";
import { type LabelParagraph, readLabel } from "./label-paragraph.ts";
import { markedBlock, markOf } from "./marked-block.ts";
import { complain } from "./outline-of.ts";
import type { FormOptions } from "./remark-quotes.ts";

export function remarkParts({ defaultLanguage }: FormOptions) {
  return (tree: Root, file: VFile): void => {
    const language = languageOfPath(file.path ?? "", defaultLanguage);
    const children: RootContent[] = [];
    let open = children;
    for (const node of tree.children) {
      const section = sectionFor(file, node, language);
      if (section) {
        children.push(section);
        open = section.children;
      } else {
        if (endsPart(node)) open = children;
        open.push(node);
      }
    }
    for (const node of children) complainIfEmpty(file, node);
    tree.children = children;
  };
}

/** The section that a labelled paragraph opens, or `undefined` for anything else. */
function sectionFor(file: VFile, node: RootContent, language: Language): Blockquote | undefined {
  const label = readLabel(node);
  const part = label && partOfLabel(label.text, language);
  if (label && part) return partSection(node, label, part);
  if (label) complainOfLabel(file, node, label, labelsOf(language));
  return undefined;
}

function endsPart(node: RootContent): boolean {
  return node.type === "heading" || node.type === "thematicBreak" || markOf(node).hName === "figure";
}

function partSection(node: RootContent, label: LabelParagraph, part: Part): Blockquote {
  const heading: Heading = { type: "heading", depth: 2, children: label.label };
  const first: Paragraph[] = label.rest.length > 0 ? [{ type: "paragraph", children: label.rest }] : [];
  return markedBlock("section", { dataPart: part }, { children: [heading, ...first], position: node.position });
}

function complainOfLabel(file: VFile, node: RootContent, { text }: LabelParagraph, words: string[]): void {
  const known = words.map((word) => `${word}:`);
  complain(file, node, {
    code: "report/unknown-label",
    message: `Unexpected label \`${text}:\`, expected one of ${known.map((one) => `\`${one}\``).join(", ")}${didYouMean(`${text}:`, known)}`,
    remedy: "A bold run that ends in a colon at the start of a paragraph is read as a label.",
  });
}

/** Only who was asked may stand without text: the page lists the answers of the head there. */
function complainIfEmpty(file: VFile, node: RootContent): void {
  const { hName, hProperties } = markOf(node);
  if (hName !== "section" || !("children" in node) || node.children.length > 1) return;
  if (hProperties?.dataPart === "responses") return;
  complain(file, node, {
    code: "report/empty-part",
    message: "Unexpected label with nothing after it, expected text",
    remedy: "Write the text of the part, or delete the label.",
  });
}
