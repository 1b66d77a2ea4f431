/**
 * Walks a tree as `unist-util-visit` does, at a fraction of the cost: that one makes a function for every node it comes
 * to, with a name for stack traces. This one knows what our plugins need: the type of a node as test, or none; a
 * visitor that answers nothing, `SKIP`, the index to go on at, or both.
 */
import { SKIP, type visit as visitOfLibrary } from "unist-util-visit";

interface TreeNode {
  type: string;
  children?: TreeNode[];
}

type Answer = typeof SKIP | number | [typeof SKIP, number] | undefined;
type Visitor = (node: TreeNode, index: number | undefined, parent: TreeNode | undefined) => Answer;

export const visit = ((tree: TreeNode, test: string | Visitor, visitor?: Visitor): void => {
  if (typeof test !== "string") enter(tree, test);
  else if (visitor) enter(tree, (node, ...place) => (node.type === test ? visitor(node, ...place) : undefined));
}) as typeof visitOfLibrary;

/** Visits a node, then what is in it; the index in its parent to go on at, if the visitor gave one. */
function enter(node: TreeNode, visitor: Visitor, index?: number, parent?: TreeNode): number | undefined {
  const answer = visitor(node, index, parent);
  const [goesIn, next] = Array.isArray(answer) ? [false, answer[1]] : [answer !== SKIP, answer];
  for (let place = 0; goesIn && node.children && place < node.children.length; ) {
    const child = node.children[place] as TreeNode;
    place = enter(child, visitor, place, node) ?? place + 1;
  }
  return typeof next === "number" ? next : undefined;
}
