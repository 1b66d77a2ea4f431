/**
 * Turns links and images by reference into ordinary ones, so that what comes after this knows one form. Each stays
 * where it stands in the file.
 *
 * ```markdown
 * [Tehran][city] answered.
 *
 * [city]: place:tehran
 * ```
 *
 * becomes what `[Tehran](place:tehran) answered.` is.
 */
import type { Definition, Image, ImageReference, Link, LinkReference, Root } from "mdast";
import { SKIP } from "unist-util-visit";
import { visit } from "./visit.ts";

export function remarkReferenceLinks() {
  return (tree: Root): void => {
    const definitions = takeDefinitions(tree);
    visit(tree, (node, index, parent) => {
      if (node.type !== "linkReference" && node.type !== "imageReference") return;
      const definition = definitions.get(node.identifier);
      if (!definition || !parent || index === undefined) return;
      parent.children[index] = resolved(node, definition);
      return index;
    });
  };
}

/** Takes the definitions out of the tree. Of two with one name the first holds, as everywhere in Markdown. */
function takeDefinitions(tree: Root): Map<string, Definition> {
  const definitions = new Map<string, Definition>();
  visit(tree, "definition", (node, index, parent) => {
    if (!definitions.has(node.identifier)) definitions.set(node.identifier, node);
    if (!parent || index === undefined) return;
    parent.children.splice(index, 1);
    return [SKIP, index];
  });
  return definitions;
}

function resolved(node: LinkReference | ImageReference, { url, title }: Definition): Link | Image {
  const target = { url, title: title ?? null, position: node.position };
  return node.type === "linkReference"
    ? { type: "link", children: node.children, ...target }
    : { type: "image", alt: node.alt ?? null, ...target };
}
