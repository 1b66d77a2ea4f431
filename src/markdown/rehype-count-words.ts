/**
 * Counts the words of the body into the outline, and notes its numbers: a body of no words is one that was left empty,
 * and a reading of a figure must stand in the report that it cites.
 */
import type { Root } from "hast";
import type { VFile } from "vfile";
import { outlineOf } from "./outline-of.ts";
import { visit } from "./visit.ts";

const word = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’-]*/gu;

/** Digits, in groups of three where a comma, a full stop or a space that does not break separates thousands. */
const number = /\d{1,3}(?:[,.\u00a0\u202f]\d{3})+(?!\d)|\d+/g;

/** Digits with a fraction; one of three digits would be thousands. */
const fraction = /(?<!\d)(\d+)[.,](\d{1,2})(?!\d)/g;

export function rehypeCountWords() {
  return (tree: Root, file: VFile): void => {
    const outline = outlineOf(file);
    const numbers = new Set<string>();
    visit(tree, "text", (node) => {
      outline.words += node.value.match(word)?.length ?? 0;
      for (const [digits] of node.value.matchAll(number)) numbers.add(digits.replace(/\D/g, ""));
      for (const [, whole, part] of node.value.matchAll(fraction)) numbers.add(String(Number(`${whole}.${part}`)));
    });
    outline.numbers = [...numbers];
  };
}
