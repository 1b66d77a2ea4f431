import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parseQuery } from "../../../src/search/parse.ts";
import { printQuery } from "../../../src/search/print.ts";
import type { QueryProblemCode } from "../../../src/search/query.ts";
import { namedFields } from "../../../src/search/query-fields.ts";

const page = readFileSync("docs/searching.md", "utf8");

/** What stands first between code marks in each cell, by row, of the table whose head begins with a word. */
function tableOf(head: string): string[][] {
  const table = page.slice(page.indexOf(`| ${head} |`)).split("\n\n")[0] ?? "";
  const rows = table.split("\n").slice(2);
  return rows.map((row) => row.split(" | ").map((cell) => /`(.+?)`/.exec(cell)?.[1] ?? ""));
}

/** Query, what it is read as, code and place. */
const problemRows = [...page.matchAll(/^\| `(.+?)` \| `(.+?)` \| `(\S+)` at (\d+)/gm)].map(([, ...cells]) => cells);

const codes: Record<QueryProblemCode, true> = {
  "unclosed-quote": true,
  "unclosed-bracket": true,
  "unopened-bracket": true,
  "missing-operand": true,
  "missing-value": true,
  "unknown-field": true,
  "unknown-date": true,
  "unknown-value": true,
  "no-words": true,
};

describe("the page about searching", () => {
  it.each(tableOf("Type"))("has an example without a problem: %s", (example) => {
    expect(example).not.toBe("");
    expect(parseQuery(example ?? "").problems).toEqual([]);
  });

  it("explains every field, in the order of canonical queries", () => {
    expect(tableOf("Field").map(([name]) => name)).toEqual(namedFields.map((name) => `${name}:`));
  });

  it("explains every problem", () => {
    expect(problemRows.map(([, , code]) => code)).toEqual(Object.keys(codes));
  });

  it.each(problemRows)("says what is made of %s", (text = "", taken, code, at) => {
    const { query, problems } = parseQuery(text);
    expect(printQuery(query)).toBe(taken);
    expect(problems.map((problem) => [problem.code, String(problem.at)])).toEqual([[code, at]]);
  });
});
