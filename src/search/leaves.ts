/** What Pagefind is asked for: the leaves of a query. All else is set algebra over their answers. */
import { withSpacedDashes } from "./dashes.ts";
import type { Phrase, Query, Word } from "./query.ts";
import { saidMark } from "./said.ts";
import { indexWord } from "./words.ts";

export interface Leaf {
  /**
   * `word` in all its forms, `phrase` in this order, `near` in this order and each in all its forms, `begins` for words
   * that begin with the text.
   */
  type: "word" | "phrase" | "near" | "begins";
  /** Words as indexed, with one space between them. */
  text: string;
}

export function leafKey({ type, text }: Leaf): string {
  return `${type}:${text}`;
}

/** The leaf of a word or a phrase; a phrase of one word is a word. */
export function leafOf(node: Word | Phrase, said = false): Leaf {
  const words = withSpacedDashes(node.text)
    .split(/\s+/)
    .map(indexWord)
    .filter((word) => word !== "")
    .map((word) => (said ? saidMark + word : word));
  const ofSeveral = node.type === "phrase" && node.inAnyForm ? "near" : "phrase";
  return { type: words.length > 1 ? ofSeveral : "word", text: words.join(" ") };
}

/** Every leaf of a query, each once. */
export function leavesOf(query: Query): Leaf[] {
  return [...new Map(Array.from(walk(query), (leaf) => [leafKey(leaf), leaf])).values()];
}

/** Leaves that a report is found for, and not left out for. */
export function positiveLeaves(query: Query): Leaf[] {
  if (query.type === "not") return [];
  if (query.type === "and" || query.type === "or") return query.of.flatMap(positiveLeaves);
  return leavesOf(query);
}

/** Leaves that a report is left out for. */
export function negativeLeaves(query: Query): Leaf[] {
  if (query.type === "not") return leavesOf(query.of);
  return query.type === "and" || query.type === "or" ? query.of.flatMap(negativeLeaves) : [];
}

function* walk(query: Query): Generator<Leaf> {
  switch (query.type) {
    case "word":
    case "phrase":
      yield leafOf(query);
      break;
    case "said":
      yield leafOf(query.what, true);
      break;
    case "not":
      yield* walk(query.of);
      break;
    case "and":
    case "or":
      for (const part of query.of) yield* walk(part);
      break;
    case "field":
      break;
  }
}
