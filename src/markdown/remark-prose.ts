/**
 * Notes the text of a file as it reads, block by block, for rules about wording. It changes nothing, and stands last,
 * since it tells a quote from its label by the marks of `remark-quotes`.
 *
 * ```markdown
 * **Quote from [the first source](source:first):** "possible attack"
 * ```
 *
 * becomes a block `label`, “Quote from the first source”, whose last run links `first`, and a block `quote`.
 */
import type { PhrasingContent, Root, RootContent } from "mdast";
import type { VFile } from "vfile";
import type { Block, Prose, Run, Voice } from "../domain/prose.ts";
import { markOf } from "./marked-block.ts";
import { placeOf } from "./outline-of.ts";

const linkOfSource = "#source-";

export function remarkProse() {
  return (tree: Root, file: VFile): void => {
    file.data.prose = blocksOf(tree.children, "text", String(file.value));
  };
}

export function proseOf(file: VFile): Prose {
  return (file.data.prose ?? []) as Prose;
}

function blocksOf(nodes: readonly RootContent[], voice: Voice, typed: string): Block[] {
  return nodes.flatMap((node): Block[] => {
    if (node.type === "paragraph" || node.type === "heading" || node.type === "tableCell")
      return [{ voice: voiceOf(node, voice), runs: node.children.flatMap((child) => runsOf(child, typed)) }];
    const inside = markOf(node).hName === "figure" ? "quote" : voice;
    return "children" in node ? blocksOf(node.children as RootContent[], inside, typed) : [];
  });
}

function voiceOf(node: RootContent, voice: Voice): Voice {
  if (markOf(node).hName === "figcaption") return "label";
  return node.type === "heading" ? "heading" : voice;
}

type Linked = Pick<Run, "source" | "site">;

/** Code is nobody's wording: it leaves a gap that no word reaches across. */
function runsOf(node: PhrasingContent, typed: string, linked: Linked = {}): Run[] {
  if (node.type === "text") return [runOf(node, typed, linked)];
  if (node.type === "break" || node.type === "inlineCode") return [{ text: " ", place: placeOf(node) }];
  if (!("children" in node)) return [];
  const inside = node.type === "link" ? linkedBy(node.url) : linked;
  return node.children.flatMap((child) => runsOf(child, typed, inside));
}

function linkedBy(url: string): Linked {
  if (url.startsWith(linkOfSource)) return { source: url.slice(linkOfSource.length) };
  return /^https?:/i.test(url) ? { site: url } : {};
}

function runOf(node: PhrasingContent & { type: "text" }, typed: string, linked: Linked): Run {
  const { start, end } = node.position ?? {};
  const asTyped = start && end ? typed.slice(start.offset, end.offset) : node.value;
  return {
    text: node.value,
    place: placeOf(node),
    ...(asTyped === node.value && !asTyped.includes("\n") ? {} : { typed: asTyped }),
    ...linked,
  };
}
