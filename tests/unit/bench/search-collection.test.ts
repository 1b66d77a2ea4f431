import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readCollection, readJudgements } from "../../../bench/search-collection.ts";

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "collection-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe("the judgements of a collection", () => {
  it("say which documents answer a query, and how well", () => {
    expect(readJudgements("qid\tdocid\trel\n1\t13\t1\n1\t14\t2\n2\t13\t1\n")).toEqual(
      new Map([
        [
          "1",
          new Map([
            ["13", 1],
            ["14", 2],
          ]),
        ],
        ["2", new Map([["13", 1]])],
      ]),
    );
  });

  it("need no line that names the columns, and may end in any line ending", () => {
    expect(readJudgements("7\ta\t1\r\n7\tb\t1\r\n").get("7")?.size).toBe(2);
  });

  it("leave out what was judged not to answer", () => {
    expect(readJudgements("7\ta\t0\n7\tb\t-1\n").size).toBe(0);
  });

  it("are refused if one lacks its relevance", () => {
    expect(() => readJudgements("7\ta\t1\n7\tb\n")).toThrow(
      "Unexpected judgement `7\tb`, expected query, document, relevance",
    );
  });
});

describe("a collection", () => {
  it("has its documents, and the queries that have an answer", () => {
    writeFileSync(join(folder, "docs.jsonl"), '{"id":1,"title":"One","text":"first"}\n{"id":"2","text":"second"}\n');
    writeFileSync(join(folder, "queries.jsonl"), '{"id":"q","text":"what"}\n{"id":"r","text":"who"}\n');
    writeFileSync(join(folder, "qrels.tsv"), "q\t2\t1\n");
    expect(readCollection(folder)).toMatchObject({
      documents: [
        { id: "1", title: "One", text: "first" },
        { id: "2", title: "", text: "second" },
      ],
      queries: [{ text: "what", relevant: new Map([["2", 1]]) }],
    });
  });
});
