import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { type EntryFormat, readEntryFile, writeEntryFile } from "../../../src/cms/entry-file.ts";
import { listContent } from "../../../src/corpus/from-disk.ts";
import { type CollectionName, collectionOfPath, collections } from "../../../src/domain/collection.ts";
import { fieldsOf } from "../../../src/schemas/shape.ts";

function formatOf(name: CollectionName): EntryFormat {
  const { format, schema } = collections[name];
  return { isMarkdown: format === "markdown", fields: fieldsOf(schema), language: "en" };
}

const place = formatOf("places");
const figure = formatOf("figures");
const report = formatOf("reports");

const reportText = `---
# How the ferry ended.
title: The ferry stops # a headline
date: 2024-04-01
authors: [desk]

sources:
  guest: { described: a guest, anonymous: not given, via: gazette } # met at the pier
  mayor: { person: ann-harbour, via: gazette }
---

The ferry stops.
`;

describe("a file in a form", () => {
  it("has texts by language, sources in a list, and says of which kind a value is", () => {
    expect(readEntryFile("name: Harbour\nkind: city\n", place)).toMatchObject({
      name: { en: "Harbour" },
      kind: "city",
    });
    expect(readEntryFile(reportText, report).sources).toEqual([
      { id: "guest", kindOf: "described", described: "a guest", anonymous: "not given", via: "gazette" },
      { id: "mayor", kindOf: "person", person: "ann-harbour", via: "gazette" },
    ]);
    const text = "readings:\n  - { value: 5 }\n  - { value: { from: 1, to: 2 } }\n  - { value: { atLeast: 3 } }\n";
    expect(readEntryFile(text, figure).readings).toEqual([
      { value: { kindOf: "value", value: 5 } },
      { value: { kindOf: "from", from: 1, to: 2 } },
      { value: { kindOf: "atLeast", atLeast: 3 } },
    ]);
  });

  it("is written as it was read where nothing was changed: every file of this repository", () => {
    const paths = listContent("content").filter((path) => collectionOfPath(path));
    const changed = paths.filter((path) => {
      const format = formatOf(collectionOfPath(path) as CollectionName);
      const text = readFileSync(`content/${path}`, "utf8");
      return writeEntryFile(readEntryFile(text.trim(), format), format) !== text;
    });
    expect(paths.length).toBeGreaterThan(100);
    expect(changed).toEqual([]);
  });

  it("changes only the field that was edited, and keeps all comments outside of it", () => {
    const form = { ...readEntryFile(reportText, report), title: "The ferry sails" };
    expect(writeEntryFile(form, report)).toBe(reportText.replace("The ferry stops #", "The ferry sails #"));
  });

  it("puts a new field where the schema has it, and takes out one that was emptied", () => {
    const form = { ...readEntryFile(reportText, report), kind: "digest", draft: true, sources: [] };
    expect(writeEntryFile(form, report)).toBe(`---
# How the ferry ended.
title: The ferry stops # a headline
date: 2024-04-01
draft: true
kind: digest
authors: [desk]

---

The ferry stops.
`);
  });

  it("writes a file that was not there, without what was left empty", () => {
    const form = {
      title: "The ferry stops",
      draft: false,
      topics: [],
      embargo: "",
      sources: [{ id: "guest", kindOf: "described", described: "a guest", anonymous: "not given", via: "gazette" }],
      responses: [{ party: "org:pier", askedBy: null, answer: "none", on: "2024-04-01" }],
      body: "The ferry stops.",
    };
    expect(writeEntryFile(form, report)).toBe(`---
title: The ferry stops
sources:
  guest: { described: a guest, anonymous: not given, via: gazette }
responses:
  - { party: org:pier, answer: none, on: 2024-04-01 }
---

The ferry stops.
`);
  });

  it("writes one text in the first language plainly, and several by language", () => {
    const form = { name: { en: "Harbour", uk: "" }, description: { en: "A port", uk: "Порт" }, kind: "city" };
    expect(writeEntryFile(form, place)).toBe("name: Harbour\ndescription: { en: A port, uk: Порт }\nkind: city\n");
  });

  it("leaves out what a value kept of the kind that it was before", () => {
    const form = { readings: [{ value: { kindOf: "atLeast", atLeast: 3, from: 1, to: 2 } }] };
    expect(parse(writeEntryFile(form, figure))).toEqual({ readings: [{ value: { atLeast: 3 } }] });
  });

  it("keeps fields that it does not know", () => {
    const form = { ...readEntryFile("name: Harbour\nkind: city\nold: 1\n", place), kind: "venue" };
    expect(writeEntryFile(form, place)).toBe("name: Harbour\nkind: venue\nold: 1\n");
  });

  it("writes a whole file anew where the form of its text leaves no other way", () => {
    const form = { ...readEntryFile("{ name: Harbour, kind: city }", place), kind: "venue" };
    expect(writeEntryFile(form, place)).toBe("name: Harbour\nkind: venue\n");
  });
});
