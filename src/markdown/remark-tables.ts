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

/** Where `remark-parse`, which a processor uses first, looks for extensions. */
interface ParserExtensions {
  micromarkExtensions?: unknown[];
  fromMarkdownExtensions?: unknown[];
}

/** Every table has one of these: a bar between cells, or a colon that aligns the only column. */
const tableMark = /\||:-|-:/;

export function mayHaveTable(text: string): boolean {
  return tableMark.test(text);
}

/** The extension reads each line twice; so a text that cannot have a table is read without it. */
export function remarkTables(this: Processor): void {
  const { parser } = this;
  if (!parser) throw new Error("Unexpected processor without a parser, expected `remark-parse` before `remarkTables`");
  const data = this.data() as ParserExtensions;
  const { micromarkExtensions = [], fromMarkdownExtensions = [] } = data;
  this.parser = (text, file) => {
    const tables = mayHaveTable(text);
    data.micromarkExtensions = [...micromarkExtensions, ...(tables ? [gfmTable()] : [])];
    data.fromMarkdownExtensions = [...fromMarkdownExtensions, ...(tables ? [gfmTableFromMarkdown()] : [])];
    return parser(text, file);
  };
}
