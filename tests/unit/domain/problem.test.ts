import { describe, expect, it } from "vitest";
import { byPlace, type Problem } from "../../../src/domain/problem.ts";

const problem: Problem = { path: "b.md", place: { line: 2, column: 2 }, code: "link/dead", message: "m" };

describe("problems", () => {
  it("are sorted by file, line, column, code and message", () => {
    const inOrder: Problem[] = [
      { ...problem, path: "a.md", place: { line: 9, column: 9 } },
      { ...problem, place: { line: 1, column: 9 } },
      { ...problem, place: { line: 2, column: 1 } },
      { ...problem, code: "field/type" },
      { ...problem, message: "l" },
      problem,
      { ...problem, place: { line: 10, column: 1 } },
    ];
    expect([...inOrder].reverse().sort(byPlace)).toEqual(inOrder);
  });
});
