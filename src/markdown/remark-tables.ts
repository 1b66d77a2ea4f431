/**
 * Reads tables as GitHub writes them, and nothing else of its dialect: figures need tables, and each further
 * extension costs time on every report.
 *
 * ```markdown
 * | Day | Dead |
 * | --- | ---: |
 * | 22 March | 40 |
 * ```
 *
 * becomes a `<table>` with `<thead>` and `<tbody>`.
 */
import { gfmTableFromMarkdown } from "mdast-util-gfm-table";
import { gfmTable } from "micromark-extension-gfm-table";
import type { Processor } from "unified";

/** Where `remark-parse` looks for extensions. */
interface ParserExtensions {
  micromarkExtensions?: unknown[];
  fromMarkdownExtensions?: unknown[];
}

export function remarkTables(this: Processor): void {
  const data = this.data() as ParserExtensions;
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), gfmTable()];
  data.fromMarkdownExtensions = [...(data.fromMarkdownExtensions ?? []), gfmTableFromMarkdown()];
}
