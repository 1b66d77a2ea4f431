import { globSync, readFileSync } from "node:fs";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { describe, expect, it, vi } from "vitest";
import { seededRandom } from "../../../bench/random.ts";
import { plainTree } from "../../../src/markdown/plain-markdown.ts";
import { pierReport } from "../../factories/pier-report.ts";

/** Comparing thousands of cases takes its time on a busy machine. */
vi.setConfig({ testTimeout: 60_000 });

const parser = unified().use(remarkParse).freeze();

/** A tree without its methods and empty fields, as it is compared. */
const asData = (tree: unknown): unknown => JSON.parse(JSON.stringify(tree));

/** Whether a text is read here; where it is, its tree has to be that of `remark-parse`. */
function isReadAlike(text: string): boolean {
  const tree = plainTree(text);
  if (tree !== undefined) expect(asData(tree), JSON.stringify(text)).toEqual(asData(parser.parse(text)));
  return tree !== undefined;
}

const bodyOf = (text: string): string => text.replace(/^---\n[\s\S]*?\n---\n/, (head) => head.replace(/[^\n]/g, ""));

const texts = [
  "**Details:** One [two](place:three) four.\n\n## Head [x](y) z\n\nFive\nsix: seven.\n",
  '\n\n**Quote from [a b](source:first):** "c d"\n\n"e"\n\nf [g](/h/#i)',
  "A\n\n**Be**: c\nd\n\n### E\n",
];

const signs = [
  ...[
    "*",
    "**",
    "_",
    "[",
    "]",
    "(",
    ")",
    "!",
    "#",
    "## ",
    "-",
    "- ",
    "1. ",
    "1) ",
    ">",
    "+ ",
    "=",
    "~",
    "|",
    ":",
    "`",
    "<",
    "&",
  ],
  ...[
    "\n",
    "\n\n",
    " ",
    "  ",
    "\t",
    "\r",
    "\r\n",
    "\\",
    "\u00a0",
    "\u2028",
    "\u000b",
    "\u000c",
    "\ufeff",
    "\u0000",
    "🎉",
    "'",
    '"',
  ],
  ...["[a]: b\n", "](b)", "![", "<b>", "&amp;", "*a*", "---\n", "===\n", "***", "~~~\n", "http://a.example", "[x](y)"],
  ...[
    '[x](y "z")',
    "[x]()",
    "[x](<y>)",
    "**x**",
    "**x:**",
    "** x**",
    "**x **",
    "__x__",
    "##x",
    "# x",
    "####### x",
    "## x #",
  ],
];

describe("a report's text that is read at sight", () => {
  it("is most of what this repository has, and has the tree of remark-parse", () => {
    const files = globSync("content/reports/**/*.md");
    const read = files.filter((file) => isReadAlike(bodyOf(readFileSync(file, "utf8"))));
    expect(read.length).toBeGreaterThan(files.length / 2);
    expect(isReadAlike(bodyOf(pierReport))).toBe(true);
  });

  it.each(texts)("has the tree of remark-parse: %j", (text) => {
    expect(isReadAlike(text)).toBe(true);
  });

  it("has the tree of remark-parse, or is left to it, whatever signs come in", () => {
    const random = seededRandom(1);
    let read = 0;
    for (let turn = 0; turn < 6000; turn += 1) {
      let text = random.pick(texts);
      for (let change = random.between(1, 3); change > 0; change -= 1) {
        const at = random.between(0, text.length);
        text =
          text.slice(0, at) + (random.chance(0.2) ? "" : random.pick(signs)) + text.slice(at + random.between(0, 2));
      }
      if (isReadAlike(text)) read += 1;
    }
    expect(read).toBeGreaterThan(600);
  });

  it.each([
    ["nothing", ""],
    ["lines without text", "\n\n"],
    ["emphasis", "An *a* here.\n"],
    ["a label within a paragraph", "A **b:** c\n"],
    ["a reference", "[a]\n\n[a]: /b/\n"],
    ["a list", "- a\n- b\n"],
    ["a quote", "> a\n"],
    ["a table", "| a |\n| --- |\n"],
    ["a heading underlined", "a\n===\n"],
    ["a heading of the first level", "# a\n"],
    ["a heading above a line of text", "## a\nb\n"],
    ["code", "`a`\n"],
    ["indented code", "    a\n"],
    ["HTML", "<b>a</b>\n"],
    ["an image", "![a](b)\n"],
    ["a character by name", "a&nbsp;b\n"],
    ["a line that is broken by two spaces", "a  \nb\n"],
    ["lines of Windows", "a\r\n"],
  ])("is none with %s", (_what, text) => {
    expect(plainTree(text)).toBeUndefined();
  });
});
