import { describe, expect, it } from "vitest";
import { parseYamlFile } from "../../../src/corpus/document.ts";

const quoting =
  'Put text that contains `: ` or ` #`, or begins with a sign such as `"`, `[`, `*`, `&`, `!` or `@`, in quotation marks; indent with spaces.';

describe("YAML that cannot be read", () => {
  it.each([
    [
      "a colon in text",
      "title: Ferry: the end\n",
      "1:8",
      ["Unexpected second `: ` after a field, expected text that contains it in quotation marks", quoting],
    ],
    [
      "a tab",
      "a:\n\tb: 1\n\tc: 2: 3\n",
      "2:1",
      ["Unexpected tab before a field, expected spaces", "Indent with spaces."],
    ],
    [
      "a mark that is not closed",
      'kind: a\ntitle: "Ferry\n',
      "2:8",
      ['Unexpected `"` that nothing closes, expected `"` after the last word', 'Write the `"` that is missing.'],
    ],
    [
      "a bracket that is not closed",
      "kind: a\ntopics: [[a], [b]\ntitle: b\n",
      "2:9",
      ["Unexpected `[` that nothing closes, expected `]` after the last item", "Write the `]` that is missing."],
    ],
    ["text after a mark", 'title: "Ferry" ends\n', "1:16", ["Unexpected YAML: unexpected scalar at node end", quoting]],
    [
      "a sign that is reserved",
      "title: @ferry\n",
      "1:8",
      ["Unexpected YAML: plain value cannot start with reserved character @", quoting],
    ],
    [
      "a field twice",
      "title: a\nkind: b\ntitle: c\n",
      "3:1",
      ["Unexpected second field `title`, expected each field once", "Delete one of the two."],
    ],
    [
      "a second document",
      "name: a\n---\nname: b\n",
      "2:1",
      [
        "Unexpected second document after a line `---`, expected one",
        "Delete the line `---` and what is not part of this file.",
      ],
    ],
    [
      "an alias without an anchor",
      "title: a\nkind: *note\n",
      "2:7",
      [
        "Unexpected alias `*note`, expected an anchor `&note` before it",
        "Put text that begins with `*` in quotation marks.",
      ],
    ],
    ["a tag", "title: !important notice\n", "1:8", ["Unexpected YAML: unresolved tag: !important", quoting]],
  ])("because of %s says where and what to do", (_what, yaml, place, [message, remedy]) => {
    const { data, problems } = parseYamlFile(yaml);
    expect(data).toBeUndefined();
    expect(problems.map((one) => ({ ...one, place: `${one.place.line}:${one.place.column}` }))).toEqual([
      { place, code: "yaml/syntax", message, remedy },
    ]);
  });

  it("because of aliases of aliases without end says so", () => {
    const lines = ["a: &a [x, x, x, x, x, x, x, x, x]"];
    for (const [from, to] of ["ab", "bc", "cd", "de", "ef", "fg", "gh"].map((pair) => [...pair]))
      lines.push(`${to}: &${to} [${Array(9).fill(`*${from}`).join(", ")}]`);
    expect(parseYamlFile(lines.join("\n"))).toMatchObject({
      data: undefined,
      problems: [
        {
          place: { line: 2, column: 8 },
          code: "yaml/syntax",
          message: "Unexpected number of values that aliases such as `*a` stand for, expected the values themselves",
        },
      ],
    });
  });

  it("has one problem a line, however many levels a bracket is missing for", () => {
    const { problems } = parseYamlFile(`title: ${"[".repeat(50)}\n`);
    expect(problems.map(({ place }) => `${place.line}:${place.column}`)).toEqual(["1:57"]);
  });

  it("has one problem a line, however many colons stand in it", () => {
    const { problems } = parseYamlFile("first: a: b: c: d\nsecond: a: b: c\n");
    expect(problems.map(({ place }) => `${place.line}:${place.column}`)).toEqual(["1:8", "2:9"]);
  });

  it("because of thousands of brackets is a problem, not a crash", () => {
    const { data, problems } = parseYamlFile(`title: ${"[".repeat(20_000)}${"]".repeat(20_000)}\n`);
    expect(data).toBeUndefined();
    expect(problems.map(({ code }) => code)).toContain("yaml/syntax");
  });
});

describe("YAML", () => {
  it("may use anchors and aliases", () => {
    expect(parseYamlFile("a: &desk [x]\nb: *desk\n")).toMatchObject({ data: { a: ["x"], b: ["x"] }, problems: [] });
  });

  it("keeps dates and yes and no as text", () => {
    expect(parseYamlFile("date: 2024-04-01\nanswer: no\n").data).toEqual({ date: "2024-04-01", answer: "no" });
  });

  it("may be empty", () => {
    expect(parseYamlFile("# nothing\n")).toMatchObject({ data: {}, problems: [] });
  });
});
