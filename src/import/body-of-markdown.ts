/** Other people's Markdown as a tree, without the directives of their site generators. */
import type { Nodes, Root } from "mdast";
import { gfmTableFromMarkdown } from "mdast-util-gfm-table";
import { gfmTable } from "micromark-extension-gfm-table";
import remarkParse from "remark-parse";
import { type Processor, unified } from "unified";
import { bodyWithoutHtml } from "./body-of-html.ts";
import { leftOut, type Note } from "./note.ts";

const reader = unified().use(remarkParse).use(tables).freeze();

function tables(this: Processor): void {
  const data = this.data();
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), gfmTable()];
  data.fromMarkdownExtensions = [...(data.fromMarkdownExtensions ?? []), gfmTableFromMarkdown()];
}

export function bodyOfMarkdown(text: string, notes: Note[]): Root {
  const tree = reader.parse(withoutDirectives(text, notes));
  return hasHtml(tree) ? bodyWithoutHtml(tree, notes) : tree;
}

/** Jekyll's `{% … %}` and `{{ … }}`, Hugo's `{{< … >}}`, Kramdown's `{: … }`. */
const directive = /\{%-?[^{}\n]*-?%\}|\{\{[<%]?[^{}\n]*[>%]?\}\}|^\{:[^}\n]*\}[ \t]*$/gmu;

function withoutDirectives(text: string, notes: Note[]): string {
  return text.replace(directive, (words) => {
    notes.push(leftOut(words, "a directive of the site that it comes from"));
    return "";
  });
}

const comment = /^\s*<!--[\s\S]*-->\s*$/;

function hasHtml(tree: Root): boolean {
  const waiting: Nodes[] = [tree];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node.type === "html" && !comment.test(node.value)) return true;
    if ("children" in node) waiting.push(...node.children);
  }
  return false;
}
