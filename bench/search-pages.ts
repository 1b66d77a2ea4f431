/** The report pages of a built site, as search engines get to read them. */
import { globSync, readFileSync } from "node:fs";
import { join, posix, sep } from "node:path";
import { fromHtml } from "hast-util-from-html";
import type { IndexPage } from "./search-engine.ts";

/** Ids of the reports in one language, in order; the first language of a site has no folder of its own. */
export function reportIds(folder: string, prefix = ""): string[] {
  const files = globSync(`${prefix}reports/*/*/*/index.html`, { cwd: folder });
  return files.map((file) => posix.dirname(file.replaceAll(sep, "/")).slice(`${prefix}reports/`.length)).sort();
}

/** One page after the other, so that all of them need not be in memory at once. */
export function* reportPages(folder: string, prefix = ""): Generator<IndexPage> {
  for (const id of reportIds(folder, prefix)) yield { id, html: reportPage(folder, id, prefix) };
}

export function reportPage(folder: string, id: string, prefix = ""): string {
  return readFileSync(join(folder, `${prefix}reports/${id}/index.html`), "utf8");
}

interface Node {
  type: string;
  value?: string;
  properties?: Record<string, unknown>;
  children?: Node[];
}

/** The words of a page that are searched: in `data-pagefind-body`, without what is ignored there. */
export function searchedText(html: string): string {
  return wordsOf(fromHtml(html) as Node, false)
    .join(" ")
    .replaceAll(/\s+/g, " ")
    .trim();
}

function wordsOf(node: Node, inside: boolean): string[] {
  const { dataPagefindBody, dataPagefindIgnore } = node.properties ?? {};
  if (dataPagefindIgnore !== undefined) return [];
  const isInside = inside || dataPagefindBody !== undefined;
  if (node.type === "text") return inside ? [node.value ?? ""] : [];
  return (node.children ?? []).flatMap((child) => wordsOf(child, isInside));
}
