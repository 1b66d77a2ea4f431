/** Half-typed words: where no report has a word, words that begin with it are searched. */
import type { Note } from "./answer.ts";
import type { Hits, Universe } from "./hits.ts";
import { type Leaf, leafKey, leafOf } from "./leaves.ts";
import { printQuery } from "./print.ts";
import type { Query, Word } from "./query.ts";
import type { SearchedReports } from "./searched-reports.ts";

export interface Beginnings {
  hitsOf: Universe["hitsOf"];
  /** What is searched for a leaf: itself, or a beginning. */
  leafFor: (leaf: Leaf) => Leaf;
  notes: Note[];
  /** Words to be found that nothing begins with either. */
  unknown: string[];
}

/** `named` are words that were taken for names: what they are called otherwise is searched anyway. */
export async function beginningsOf(
  searched: SearchedReports,
  query: Query,
  { universe, named }: { universe: Universe; named: ReadonlySet<string> },
): Promise<Beginnings> {
  const isMissing = (node: Query): boolean => leafKeysOf(node).every((key) => universe.hitsOf(key).size === 0);
  const begun = new Map<string, Hits>();
  const notes: Note[] = [];
  const unknown: string[] = [];
  for (const { node, isWanted } of textNodes(query).filter((one) => isMissing(one.node))) {
    if (node.type !== "word" || !isWanted) {
      notes.push({ type: "unknown-word", word: printQuery(node) });
    } else if (!named.has(node.text)) {
      const hits = await searched.hitsOf(beginning(leafOf(node)));
      begun.set(leafKey(leafOf(node)), hits);
      notes.push({ type: hits.size > 0 ? "begins-with" : "unknown-word", word: node.text });
      if (hits.size === 0) unknown.push(node.text);
    }
  }
  return {
    hitsOf: (key) => begun.get(key) ?? universe.hitsOf(key),
    leafFor: (leaf) => (begun.has(leafKey(leaf)) ? beginning(leaf) : leaf),
    notes,
    unknown,
  };
}

const beginning = (leaf: Leaf): Leaf => ({ ...leaf, type: "begins" });

type TextNode = Word | Extract<Query, { type: "phrase" | "said" }>;

/** What a query asks of the text, and whether it is to be found or left out. */
function textNodes(query: Query, isWanted = true): { node: TextNode; isWanted: boolean }[] {
  if (query.type === "field") return [];
  if (query.type === "not") return textNodes(query.of, false);
  if (query.type === "and" || query.type === "or") return query.of.flatMap((part) => textNodes(part, isWanted));
  return [{ node: query, isWanted }];
}

function leafKeysOf(node: Query): string[] {
  if (node.type === "said") return [leafKey(leafOf(node.what, true))];
  return node.type === "word" || node.type === "phrase" ? [leafKey(leafOf(node))] : [];
}
