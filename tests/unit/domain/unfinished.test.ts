import { describe, expect, it } from "vitest";
import type { Problem } from "../../../src/domain/problem.ts";
import { unfinishedProblems, withoutMarked } from "../../../src/domain/unfinished.ts";

describe("marks of an import", () => {
  it("are problems at their places in values, comments and text", () => {
    const text = [
      'url: "TODO(import): the address"',
      "kind: online # TODO(import): which kind",
      '  - { party: "TODO(import): who", on: "TODO(import): the day" }',
      "Words <!-- TODO(import): put them in quotation marks -->",
      "TODO(import):",
    ].join("\n");
    expect(
      unfinishedProblems("a.md", text).map(({ place, message }) => `${place.line}:${place.column} ${message}`),
    ).toEqual([
      "1:7 Unexpected mark of an import, expected `the address`",
      "2:16 Unexpected mark of an import, expected `which kind`",
      "3:15 Unexpected mark of an import, expected `who`",
      "3:40 Unexpected mark of an import, expected `the day`",
      "4:12 Unexpected mark of an import, expected `put them in quotation marks`",
      "5:1 Unexpected mark of an import, expected what it stands for",
    ]);
  });

  it("stand for all other problems of their line", () => {
    const problem = (path: string, line: number, code: Problem["code"]): Problem => ({
      path,
      place: { line, column: 1 },
      code,
      message: "",
    });
    const marked = problem("a.md", 2, "import/unfinished");
    const others = [problem("a.md", 3, "field/value"), problem("b.md", 2, "field/value")];
    expect(withoutMarked([marked, problem("a.md", 2, "field/value"), ...others])).toEqual([marked, ...others]);
  });
});
