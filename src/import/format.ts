/** What a file is, seen from its content. */
import { ImportError } from "./import-error.ts";
import { hasPostHead } from "./post-head.ts";

export const formats = ["digest", "feed", "wxr", "ninjs", "post"] as const;
export type Format = (typeof formats)[number];

/** The beginning tells; `name` only helps with text, where Markdown and a digest may look alike. */
export function formatOf(text: string, name: string): Format {
  const start = text
    .slice(0, 4000)
    .replace(/^\uFEFF/, "")
    .trimStart();
  if (start === "") throw new ImportError("Unexpected empty text, expected something to import");
  if (start.startsWith("<")) return xmlFormat(start);
  const normal = text.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n");
  if (hasPostHead(normal)) return "post";
  if (/^(?:\{|\[\s*\{)/.test(start)) return "ninjs";
  return /\.(?:md|markdown|mdown)$/i.test(name) ? "post" : "digest";
}

function xmlFormat(start: string): Format {
  if (/xmlns:wp=|wordpress\.org\/export\//.test(start)) return "wxr";
  if (/<(?:rss|feed|rdf:RDF|channel)[\s>]/.test(start)) return "feed";
  throw new ImportError("Unexpected markup, expected RSS, Atom, a WordPress export, ninjs, Markdown or text");
}
