import { describe, expect, it } from "vitest";
import { type Block, placeInBlock, textOfBlock } from "../../../src/domain/prose.ts";
import { textReader } from "../../../src/markdown/text-reader.ts";

const read = textReader({ base: "/", defaultLanguage: "en" });
const blocksOf = async (text: string): Promise<readonly Block[]> => (await read(text, "reports/ferry.md")).prose;

describe("a letter of a text as it reads", () => {
  it.each([
    ["plain text", "The ferry HERE."],
    ["after emphasis and links", "The *ferry* of [the bay](place:bay) **HERE**."],
    ["in a link", "[The HERE](source:first)"],
    ["in a later line", "The ferry\nHERE."],
    ["in a later line that is indented", "The ferry\n   of the bay\n\tHERE."],
    ["after Windows line ends", "First.\r\n\r\nThe ferry\r\nHERE."],
    ["after escapes", "\\*The\\* \\_ferry\\_ \\\\ HERE."],
    ["after entities", "Bread &amp; butter &#38; &quot;tea&quot; & HERE."],
    ["after signs of two code units and combining marks", "🚢🚢 Zażо́ HERE."],
    ["after code", "The `ferry` HERE."],
    ["after a hard break", "The ferry  \nHERE."],
    ["in a list", "- The ferry\n  of the bay\n  - deeper\n    HERE"],
    ["in a block quote", "> The ferry\n> of the bay\n> HERE"],
    ["in a heading", "## The ferry HERE"],
    ["in a table", "| The | ferry |\n| --- | --- |\n| a | HERE |"],
    ["in a part", "**Details:** The ferry\nHERE."],
    ["in a quote", '**Quote from [her](source:first):** "The ferry\nHERE."'],
    ["in the label of a quote", '**Quote from [HERE](source:first):** "The ferry."'],
    ["at the end of a long text with all of them", "a \\* b &lt; c\n   d\\\ne &amp;\n f \\# HERE"],
  ])("stands where it was typed: %s", async (_where, text) => {
    const index = text.indexOf("HERE");
    const lines = text.slice(0, index).split("\n");
    const found = (await blocksOf(text)).filter((block) => textOfBlock(block).includes("HERE"));
    expect(found.map((block) => placeInBlock(block, textOfBlock(block).indexOf("HERE")))).toEqual([
      { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 },
    ]);
  });
});

describe("the blocks of a text", () => {
  it("say whose voice it is, and which source and site they link", async () => {
    const text = `## Now

[She](source:first) spoke, [see](https://gazette.example/a).

**Quote from [her](source:first):** "It stops."

"For good."

**Details:** Why.`;
    const blocks = await blocksOf(text);
    expect(blocks.map((block) => [block.voice, textOfBlock(block)])).toEqual([
      ["heading", "Now"],
      ["text", "She spoke, see."],
      ["label", "Quote from her"],
      ["quote", '"It stops."'],
      ["quote", '"For good."'],
      ["heading", "Details"],
      ["text", "Why."],
    ]);
    const links = blocks.flatMap(({ runs }) => runs.map(({ source, site }) => source ?? site)).filter(Boolean);
    expect(links).toEqual(["first", "https://gazette.example/a", "first"]);
  });

  it("leave code out, and no word reaches across it", async () => {
    expect((await blocksOf("a`b`c")).map(textOfBlock)).toEqual(["a c"]);
  });
});
