/**
 * Gives up a text that is nested deeper than anybody could read. What comes after this plugin calls itself for every
 * level, so that such a text would end in an exception without a place.
 *
 * ```markdown
 * > > > > > … a hundred times
 * ```
 *
 * becomes nothing, and a message `pipeline/failed`.
 */
import type { Nodes, Root } from "mdast";
import type { VFile } from "vfile";
import { complain } from "./outline-of.ts";

const deepest = 100;

export function remarkDepth() {
  return (tree: Root, file: VFile): void => {
    let level: Nodes[] = tree.children;
    for (let depth = 1; depth <= deepest && level.length > 0; depth += 1) level = level.flatMap(childrenOf);
    const [tooDeep] = level;
    if (!tooDeep) return;
    tree.children = [];
    complain(file, tooDeep, {
      code: "pipeline/failed",
      message: `Unexpected text nested more than ${deepest} levels deep, expected a few`,
      remedy: "Take lists and `>` blocks out of one another.",
    });
  };
}

function childrenOf(node: Nodes): Nodes[] {
  return "children" in node ? node.children : [];
}
