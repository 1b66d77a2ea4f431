import { describe, expect, it } from "vitest";
import { parseMarkdownFile, parseYamlFile } from "../../../src/corpus/document.ts";

const yaml = `title: Ferry
authors: [desk, guest]
restsOn:
  - { outlet: gazette, url: "https://gazette.example/" }
  - outlet: tribune
    url: https://tribune.example/
sources:
  first:
    described: an official
  перший: { via: gazette }
updated:
`;

describe("the place of a value", () => {
  const { placeOf } = parseYamlFile(yaml);

  it.each([
    ["a field", ["title"], 1, 8],
    ["a list", ["authors"], 2, 10],
    ["an item of a list in one line", ["authors", 1], 2, 17],
    ["a field of an item in one line", ["restsOn", 0, "url"], 4, 29],
    ["an item of a list in lines", ["restsOn", 1], 5, 5],
    ["a field of an item in lines", ["restsOn", 1, "url"], 6, 10],
    ["a field of a map in lines", ["sources", "first", "described"], 9, 16],
    ["a field below a key in another script", ["sources", "перший", "via"], 10, 18],
    ["a field without a value", ["updated"], 11, 9],
  ])("of %s is where it begins", (_what, path, line, column) => {
    expect(placeOf(path)).toEqual({ line, column });
  });

  it.each([
    ["a field", ["title"], 1, 1],
    ["a nested field", ["restsOn", 1, "url"], 6, 5],
    ["a map in lines", ["sources", "first"], 8, 3],
  ])("of the key of %s is where the key begins", (_what, path, line, column) => {
    expect(placeOf(path, "key")).toEqual({ line, column });
  });

  it("of the key of an item, which has none, is that of the item", () => {
    expect(placeOf(["restsOn", 1], "key")).toEqual({ line: 5, column: 5 });
    expect(placeOf(["authors", 1], "key")).toEqual({ line: 2, column: 17 });
  });

  it("that is missing is that of the nearest parent", () => {
    expect(placeOf(["restsOn", 1, "published"])).toEqual({ line: 5, column: 5 });
    expect(placeOf(["restsOn", 7])).toEqual({ line: 4, column: 3 });
    expect(placeOf(["date"])).toEqual({ line: 1, column: 1 });
  });

  it("in an empty file is its beginning", () => {
    expect(parseYamlFile("").placeOf(["title"])).toEqual({ line: 1, column: 1 });
  });

  it("counts columns as editors do, wide characters and all", () => {
    const { placeOf: placeIn } = parseYamlFile("a: { паром: 1, b: 2 }\nc: { 🎉: 1, d: 2 }\n");
    expect(placeIn(["a", "b"])).toEqual({ line: 1, column: 19 });
    expect(placeIn(["c", "d"])).toEqual({ line: 2, column: 16 });
  });

  it.each(["\n", "\r\n"])("in the head of a Markdown file counts the lines of the file, ended by %j", (end) => {
    const { placeOf: placeIn } = parseMarkdownFile(
      ["---", "title: A", "sources:", "  first: 1", "---", "Text"].join(end),
    );
    expect(placeIn(["title"])).toEqual({ line: 2, column: 8 });
    expect(placeIn(["sources", "first"])).toEqual({ line: 4, column: 10 });
  });
});

describe("a Markdown file", () => {
  it.each(["\n", "\r\n"])("has a body whose lines are those of the file, ended by %j", (end) => {
    const { data, body, problems } = parseMarkdownFile(["---", "title: A", "---", "", "Text"].join(end));
    expect(data).toEqual({ title: "A" });
    expect(body.split(/\r?\n/)).toEqual(["", "", "", "", "Text"]);
    expect(problems).toEqual([]);
  });

  it("may end with its head", () => {
    expect(parseMarkdownFile("---\ntitle: A\n---")).toMatchObject({ data: { title: "A" }, body: "\n\n", problems: [] });
  });

  it.each(["---\n---\nText", "---\n\n---\nText", "---\n# nothing yet\n---\nText"])(
    "may have an empty head: %j",
    (text) => {
      const { data, body, problems } = parseMarkdownFile(text);
      expect({ data, problems }).toEqual({ data: {}, problems: [] });
      expect(body.trim()).toBe("Text");
    },
  );

  it("ends its head at the first line of three hyphens", () => {
    const { data, body } = parseMarkdownFile("---\ntitle: a --- b\ntext: ---x\n---  \nText\n\n---\n\nMore\n---\n");
    expect(data).toEqual({ title: "a --- b", text: "---x" });
    expect(body).toBe("\n\n\n\nText\n\n---\n\nMore\n---\n");
  });

  it.each([
    ["text without a head", "Text", "Unexpected text, expected frontmatter between two lines `---`"],
    ["nothing", "", "Unexpected empty file, expected frontmatter between two lines `---`"],
    ["white space", " \n\n", "Unexpected empty file, expected frontmatter between two lines `---`"],
    [
      "a head that is not closed",
      "---\ntitle: A\n",
      "Unexpected end of file in the frontmatter, expected a line `---` that closes it",
    ],
    ["three hyphens", "---", "Unexpected end of file in the frontmatter, expected a line `---` that closes it"],
    ["a head after a line", "\n---\ntitle: A\n---\n", "Unexpected text, expected frontmatter between two lines `---`"],
  ])("of %s has no head", (_what, text, message) => {
    expect(parseMarkdownFile(text)).toMatchObject({
      data: undefined,
      problems: [{ code: "head/missing", place: { line: 1, column: 1 }, message }],
    });
  });

  it("is read with a head of many lines in no time", () => {
    const start = performance.now();
    parseMarkdownFile(`---\n${"\n".repeat(900_000)}`);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
