/** HTML from strangers as a Markdown tree: only what can be text gets through. */
import type { Nodes as HastNodes, Root as HastRoot } from "hast";
import { defaultSchema, type Schema } from "hast-util-sanitize";
import type { Root } from "mdast";
import rehypeParse from "rehype-parse";
import rehypeRaw from "rehype-raw";
import rehypeRemark from "rehype-remark";
import rehypeSanitize from "rehype-sanitize";
import remarkRehype from "remark-rehype";
import { unified } from "unified";
import { ImportError } from "./import-error.ts";
import { leftOut, type Note } from "./note.ts";

const schema: Schema = {
  ...defaultSchema,
  strip: [
    ...["script", "style", "template", "noscript", "object", "embed", "svg", "math", "iframe", "video", "audio"],
    ...["form", "button", "select", "textarea", "canvas"],
  ],
  attributes: { a: ["href"], img: ["src", "alt"], td: ["align"], th: ["align"], ol: ["start"] },
  protocols: {},
  clobber: [],
};

const parser = unified().use(rehypeParse, { fragment: true }).freeze();
const cleaner = unified().use(rehypeSanitize, schema).use(rehypeRemark).freeze();
const rawReader = unified().use(remarkRehype, { allowDangerousHtml: true }).use(rehypeRaw).freeze();

/** What comes after calls itself for each level; nobody writes a hundred. */
const deepest = 100;

export function bodyOfHtml(html: string, notes: Note[]): Root {
  return withDepth(() => markdownTree(parser.parse(html), notes));
}

/** Markdown that has HTML in it, as Markdown alone. */
export function bodyWithoutHtml(tree: Root, notes: Note[]): Root {
  return withDepth(() => markdownTree(rawReader.runSync(tree) as HastRoot, notes));
}

function markdownTree(tree: HastRoot, notes: Note[]): Root {
  checkDepth(tree);
  noteEmbedded(tree, notes);
  return cleaner.runSync(tree) as unknown as Root;
}

/** A reader that runs out of room for levels says so in other words than ours. */
function withDepth(read: () => Root): Root {
  try {
    return read();
  } catch (error) {
    if (error instanceof RangeError) throw tooDeep();
    throw error;
  }
}

function tooDeep(): ImportError {
  return new ImportError(`Unexpected text nested more than ${deepest} levels deep, expected a few`);
}

function checkDepth(tree: HastRoot): void {
  let level: HastNodes[] = [tree];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > deepest) throw tooDeep();
    level = level.flatMap((node) => ("children" in node ? node.children : []));
  }
}

const embedded = new Set(["iframe", "video", "audio", "object", "embed", "form"]);

/** Says what was shown beside the text: films, maps, forms. */
function noteEmbedded(tree: HastRoot, notes: Note[]): void {
  const waiting: HastNodes[] = [tree];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if ("children" in node) waiting.push(...node.children);
    if (node.type !== "element" || !embedded.has(node.tagName)) continue;
    const { src, data, action } = node.properties;
    notes.push(leftOut(`${node.tagName} ${String(src ?? data ?? action ?? "")}`, "reports hold text only"));
  }
}
