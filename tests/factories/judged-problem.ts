import type { JudgedProblem } from "../../src/domain/severity.ts";

export function aJudgedProblem(changes: Partial<JudgedProblem> = {}): JudgedProblem {
  return {
    path: "reports/2024/04/ferry.md",
    place: { line: 6, column: 11 },
    code: "reference/unknown-author",
    severity: "error",
    message: "Unexpected author `dsk`, expected the id of a file in `authors/`; did you mean `desk`?",
    remedy: "Correct the id, or write `authors/dsk.yaml`.",
    ...changes,
  };
}
