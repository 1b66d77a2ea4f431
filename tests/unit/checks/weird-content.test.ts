import { mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { checkContent } from "../../../src/cli/check-content.ts";
import { checkFiles, dayOfCheck, filesOfReport, printedProblems, withContent } from "../../factories/content-folder.ts";

const headOfPage = "---\ntitle: About\nsummary: What this site is.\n---\n";
const topic = "name: Harbour\ndescription: What happens there\n";
const emptyText = "Unexpected empty text, expected a lede below the frontmatter\n  Write the text, or delete the file.";

/** What is printed of one page, each problem by its first line. */
async function linesOf(text: string | Uint8Array): Promise<string[]> {
  const printed = await printedProblems({ "pages/about.md": text });
  return printed.map((one) => (one.split("\n", 1)[0] ?? "").replace("content/pages/about.md:", ""));
}

describe("check, of a page that is hardly one", () => {
  it("says of an empty file that it is empty", async () => {
    expect(await printedProblems({ "pages/about.md": "" })).toEqual([
      "content/pages/about.md:1:1  head/missing\n  Unexpected empty file, expected frontmatter between two lines `---`\n  Begin the file with a line `---`, the fields, and a line `---`; see docs/writing-reports.md.",
      `content/pages/about.md:1:1  report/empty-body\n  ${emptyText}`,
    ]);
  });

  it.each([
    ["only three hyphens", "---", ["1:1  head/missing", "1:1  report/empty-body"]],
    ["an empty head", "---\n---\nText.", ["2:1  field/missing", "2:1  field/missing"]],
    ["a head of nothing but null", "---\n~\n---\nText.", ["2:1  field/missing", "2:1  field/missing"]],
    ["a head that is a list", "---\n- a\n---\nText.", ["2:1  field/type"]],
    ["a head that is text", "---\nabout\n---\nText.", ["2:1  field/type"]],
    ["null values", "---\ntitle: ~\nsummary:\n---\nText.", ["2:8  field/type", "3:9  field/type"]],
    ["a number for text", "---\ntitle: 1\nsummary: 2\n---\nText.", ["2:8  field/type", "3:10  field/type"]],
    ["a field twice", "---\ntitle: a\nsummary: b\ntitle: c\n---\nText.", ["4:1  yaml/syntax"]],
    ["tabs", "---\ntitle: a\n\tsummary: b\n---\nText.", ["3:1  yaml/syntax"]],
    ["an alias of nothing", "---\ntitle: *a\nsummary: b\n---\nText.", ["2:8  yaml/syntax"]],
    ["a value that holds itself", "---\ntitle: &a [*a]\nsummary: b\n---\nText.", ["2:11  field/type"]],
    [
      "names of JavaScript",
      "---\n__proto__: 1\nconstructor: 2\ntitle: a\nsummary: b\n---\nText.",
      ["2:1  field/unknown", "3:1  field/unknown"],
    ],
    [
      "keys that are no text",
      "---\n1: a\n~: b\ntitle: a\nsummary: b\n---\nText.",
      ["2:1  field/unknown", "3:1  field/unknown"],
    ],
    ["nothing but signs", `${headOfPage}🎉 … —\n`, ["6:1  report/empty-body"]],
    ["nothing but a line", `${headOfPage}\n***\n`, ["7:1  report/empty-body"]],
    ["a link that is not encoded", `${headOfPage}[It](#%E0%A4%A) is here.\n`, ["5:1  link/dead-anchor"]],
    [
      "a byte order mark and Windows lines",
      `\u{feff}${headOfPage}Text.\r\n\r\n<b>it</b>\r\n`.replace(/\r?\n/g, "\r\n"),
      ["7:1  markup/html", "7:6  markup/html"],
    ],
  ])("finds %s", async (_what, text, expected) => {
    expect(await linesOf(text)).toEqual(expected);
  });

  it("gives up thousands of brackets, levels and lists with a line each", async () => {
    expect((await linesOf(`---\ntitle: ${"[".repeat(20_000)}\n---\nText.`)).at(0)).toMatch(/^2:\d+ {2}yaml\/syntax$/);
    expect(await linesOf(`${headOfPage}${">".repeat(2000)} Text.\n`)).toEqual(["5:101  pipeline/failed"]);
    expect(await linesOf(`${headOfPage}${"- ".repeat(500)} Text.\n`)).toHaveLength(1);
  });

  it("reads 900 kB of text", async () => {
    const paragraph = `${'The ferry "has stopped". '.repeat(30)}\n\n`;
    expect(await linesOf(headOfPage + paragraph.repeat(Math.floor(900_000 / paragraph.length)))).toEqual([]);
  });

  it("prints a problem in its line, whatever stands in the content", async () => {
    const [printed = ""] = await printedProblems({
      "entities/places/bay.yaml": `name: a\ndescription: b\nkind: "ci\\nty \\e[31m${"x".repeat(9000)}"\n`,
    });
    expect(printed.split("\n")).toEqual([
      "content/entities/places/bay.yaml:3:7  field/value",
      `  Unexpected \`ci ty  [31m${"x".repeat(49)}…\` for \`kind\`, expected one of \`country\`, \`region\`, \`city\`, \`venue\``,
    ]);
    const [label = ""] = await printedProblems({ "pages/about.md": `${headOfPage}**${"x".repeat(9000)}:** a\n` });
    expect(label.length).toBeLessThan(1000);
  });
});

describe("check, of a source that is hardly one", () => {
  const head = `title: The ferry stops running
summary: The town council has ended the only ferry across the bay, the Gazette reports.
date: 2024-04-01
kind: digest
authors: [desk]
restsOn: [{ outlet: gazette, title: Ferry, url: https://gazette.example/, published: 2024-04-01 }]
`;

  it.each([
    ["no outlet", "{ described: a, anonymous: b, via: }", ["8:43 field/type"]],
    ["a number for an outlet", "{ described: a, anonymous: b, via: 5 }", ["8:43 field/type"]],
    ["a list for an outlet", "{ described: a, anonymous: b, via: [gazette] }", ["8:43 field/type"]],
    ["nothing in it", "{}", ["8:8 field/missing", "8:8 field/missing"]],
    ["nothing at all", "", ["8:14 field/type"]],
  ])("finds %s", async (_what, source, expected) => {
    const text = `---\n${head}sources: { first: ${source} }\n---\n[He](source:first) said so.\n`;
    const { problems } = await checkFiles({ ...filesOfReport, "reports/2024/04/ferry.md": text });
    const places = problems.map(({ place, code }) => `${place.line}:${place.column} ${code}`);
    expect(places.map((one) => one.replace(/:\d+ /, " "))).toEqual(expected.map((one) => one.replace(/:\d+ /, " ")));
  });
});

describe("check, of a folder that is hardly one", () => {
  it("finds nothing in an empty one", async () => {
    expect(await checkFiles({})).toMatchObject({ problems: [], files: 0 });
  });

  it("takes a folder named like a file for a folder", async () => {
    expect(await printedProblems({ "pages/about.md/more.md": `${headOfPage}Text.\n` })).toMatchObject([
      expect.stringMatching(/^content\/pages\/about\.md\/more\.md:1:1 {2}file\/bad-name\n/),
    ]);
  });

  it.each(["with space", "порт", "🎉", "a[b]", "#a", "a%20b", "a\nb", "a\u{1b}[31mb"])(
    "finds that %j is no name of a file, in one line",
    async (name) => {
      const [printed = "", ...others] = await printedProblems({ [`topics/${name}.yaml`]: topic });
      expect(printed.split("\n")).toHaveLength(3);
      expect(printed).toMatch(/^content\/topics\/.+\.yaml:1:1 {2}file\/bad-name\n {2}Unexpected file name/);
      expect(others).toEqual([]);
    },
  );

  it("follows links to files and folders, and no link for ever", async () => {
    const problems = await withContent(
      { "topics/harbour.yaml": topic, "pages/about.md": `${headOfPage}Text.\n` },
      async (folder) => {
        symlinkSync("harbour.yaml", join(folder, "topics", "port.yaml"));
        symlinkSync(".", join(folder, "topics", "loop"));
        symlinkSync("nowhere.yaml", join(folder, "topics", "dangling.yaml"));
        mkdirSync(join(folder, "topics", "empty.yaml"));
        return (await checkContent({ folder, base: "/", now: dayOfCheck })).problems;
      },
    );
    expect(problems.map(({ path, code }) => `${path} ${code}`)).toEqual([
      "topics/loop/harbour.yaml file/bad-name",
      "topics/loop/port.yaml file/bad-name",
    ]);
  });

  it("finds the same in many files, which several threads read, as in few", async () => {
    const many = Object.fromEntries(Array.from({ length: 450 }, (_, index) => [`topics/topic-${index}.yaml`, topic]));
    const broken = {
      "topics/zeal.yaml": "name: Zeal\n",
      "pages/about.md": `${headOfPage}To [it](topic:topic-0) and [that](topic:topic-x).\n`,
    };
    const few = await checkFiles({ ...broken, "topics/topic-0.yaml": topic });
    const all = await checkFiles({ ...broken, ...many });
    expect(all.files).toBe(452);
    expect(all.problems).toEqual(few.problems);
    expect(few.problems.map(({ code }) => code)).toEqual(["reference/unknown-topic", "field/missing"]);
  });
});
