import { globSync, readFileSync } from "node:fs";
import { describe, expect, it, vi } from "vitest";
import { textReader } from "../../../src/markdown/text-reader.ts";
import { textRenderer } from "../../../src/markdown/text-renderer.ts";
import { settings } from "../../factories/pipeline-case.ts";

/** Comparing thousands of cases takes its time on a busy machine. */
vi.setConfig({ testTimeout: 60_000 });

/** Takes no short cut. */
const careful = textRenderer(settings, () => undefined);
const render = textRenderer(settings);
const read = textReader(settings);

/** Pieces of Markdown that the two ways of reading could take differently. */
const pieces = [
  "## A *day*  \n before &amp; `1 300` after",
  "Heading with a line\n  and another 1.5\n===\n",
  "### ###",
  '**Quote:** "Nobody 🎉 will\nwalk there `12`"\n\n"and more"',
  "**Details:** Two [of ten](place:bay)\\\npiles <b>1</b> <!-- 77 -->",
  "**Background:**\n\n1. One 1,300\n2. Two\n   > three\n\n   ```js\n   4 five\n   ```",
  "| A | 1 |\n| --- | ---: |\n| [b](#a) | ![5 kB](c) |",
  "[a][b] and ![c][b]\n\n[b]: /about/ 'title 9'",
  "***\n\n    code 8\n\n<div>\n6 <i>x</i>\n</div>",
  "## Details\n\n## Details\n\n# Sources\n\n**Details:** again\n\n**Деталі:** ще",
  "Auto <https://a.example/1> and \\* &#49;&nbsp;300 and 1\u00a0300",
];

async function compare(text: string, path: string): Promise<void> {
  const expected = await careful(text, path);
  expect(await read(text, path), text).toEqual({ outline: expected.outline, prose: expected.prose });
  expect(await render(text, path), text).toEqual(expected);
}

describe("a text that is read without its HTML", () => {
  it("has the outline and prose that it has with it, in all content of this repository", async () => {
    const files = globSync("content/**/*.md");
    expect(files.length).toBeGreaterThan(20);
    for (const file of files) await compare(readFileSync(file, "utf8").replace(/^---\n[\s\S]*?\n---\n/, ""), file);
  });

  it("has the same outline however pieces of Markdown follow each other", async () => {
    for (const first of pieces) {
      for (const second of pieces) {
        await compare(`${first}\n\n${second}\n`, "a.md");
        await compare(`- ${first.replaceAll("\n", "\n  ")}\n\n> ${second.replaceAll("\n", "\n> ")}\n`, "a.uk.md");
      }
    }
  });
});
