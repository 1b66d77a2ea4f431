import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { problemCodes } from "../../../src/domain/problem.ts";
import { brokenCodes, brokenOutput, expectedOutput } from "../../factories/broken-content.ts";

const codes = Object.keys(problemCodes).sort();

/** What depends on the machine or on other sites and not on content; `read-text` and `check-external.test.ts` show it. */
const withoutCase = ["file/unreadable", "link/moved", "link/unreachable"];

describe("a code of a problem", () => {
  it("has a case in tests/fixtures/broken, and no case is without a code", () => {
    expect(brokenCodes()).toEqual(codes.filter((code) => !withoutCase.includes(code)));
  });

  it("has a section in docs/problems.md, and no section is without a code", () => {
    const sections = readFileSync("docs/problems.md", "utf8").matchAll(/^## (\S+)$/gm);
    expect([...sections].map(([, code]) => code)).toEqual(Object.keys(problemCodes));
  });
});

describe("check, on the smallest content that has the problem", () => {
  it.each(brokenCodes())("prints %s and nothing else", async (code) => {
    const expected = expectedOutput(code);
    expect(
      expected,
      `tests/fixtures/broken/${code}/expected.txt is missing; \`npm run fixtures\` writes it`,
    ).toBeDefined();
    const { codes: found, output } = await brokenOutput(code);
    expect(found).toEqual([code]);
    expect(output).toBe(expected);
  });
});
