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
import type { Heading, Paragraph, Root, RootContent } from "mdast";
import type { VFile } from "vfile";
import { didYouMean } from "../domain/nearest.ts";
import { labelsOf, type Part, partOfLabel } from "../domain/label.ts";
import { languageOfPath } from "../domain/language.ts";
import { type LabelParagraph, readLabel } from "./label-paragraph.ts";
import { complain } from "./outline-of.ts";
import type { FormOptions } from "./remark-quotes.ts";

export function remarkParts({ defaultLanguage }: FormOptions) {
  return (tree: Root, file: VFile): void => {
    const language = languageOfPath(file.path ?? "", defaultLanguage);
    const children: RootContent[] = [];
    let open: RootContent[] | undefined;
    for (const node of tree.children) {
      const label = readLabel(node);
      const part = label && partOfLabel(label.text, language);
      if (label && part) {
        const section = partSection(node, label, part);
        children.push(section);
        open = section.children;
        continue;
      }
      if (label) complainOfLabel(file, node, label, labelsOf(language));
      if (endsPart(node)) open = undefined;
      (open ?? children).push(node);
    }
    for (const node of children) complainIfEmpty(file, node);
    tree.children = children;
  };
}

function endsPart(node: RootContent): boolean {
  return node.type === "heading" || node.type === "thematicBreak" || node.data?.hName === "figure";
}

interface Section {
  type: "blockquote";
  children: RootContent[];
}

function partSection(node: RootContent, label: LabelParagraph, part: Part): Section & RootContent {
  const heading: Heading = { type: "heading", depth: 2, children: label.label, position: node.position };
  const first: Paragraph[] = label.rest.length > 0 ? [{ type: "paragraph", children: label.rest }] : [];
  return {
    type: "blockquote",
    data: { hName: "section", hProperties: { dataPart: part } },
    children: [heading, ...first],
    position: node.position,
  };
}

function complainOfLabel(file: VFile, node: RootContent, label: LabelParagraph, known: string[]): void {
  complain(file, node, {
    code: "report/unknown-label",
    message: `Unexpected label \`${label.text}:\`, expected one of ${known.map((one) => `\`${one}:\``).join(", ")}${didYouMean(label.text, known)}`,
    remedy: "A bold run that ends in a colon at the start of a paragraph is read as a label.",
  });
}

function complainIfEmpty(file: VFile, node: RootContent): void {
  if (node.data?.hName !== "section" || !("children" in node) || node.children.length > 1) return;
  if (node.data.hProperties?.dataPart === "responses") return;
  complain(file, node, {
    code: "report/empty-part",
    message: "Unexpected label with nothing after it, expected text",
    remedy: "Write the text of the part, or delete the label.",
  });
}
