/** Counts the words of the body into the outline; a body of no words is one that was left empty. */
import type { Root } from "hast";
import type { VFile } from "vfile";
import { outlineOf } from "./outline-of.ts";
import { visit } from "./visit.ts";

const word = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’-]*/gu;

export function rehypeCountWords() {
  return (tree: Root, file: VFile): void => {
    let words = 0;
    visit(tree, "text", (node) => {
      words += node.value.match(word)?.length ?? 0;
    });
    outlineOf(file).words = words;
  };
}
