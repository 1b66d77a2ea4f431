/** `check --format json`, as docs/checking.md describes it. */
import type { JudgedProblem, Severity } from "../domain/severity.ts";
import type { CheckReport, ReportPlace } from "./check-report.ts";
import { shownPath } from "./shown-path.ts";

export function reportJson({ problems, waived, files }: CheckReport, place: ReportPlace): string {
  const count = (wanted: Severity) => problems.filter(({ severity }) => severity === wanted).length;
  const summary = {
    files,
    errors: count("error"),
    warnings: count("warning"),
    hints: count("hint"),
    waived: waived.length,
  };
  const document = {
    version: 1,
    summary,
    problems: problems.map((problem) => problemJson(problem, place)),
    waived: waived.map((problem) => ({ ...problemJson(problem, place), reason: problem.reason })),
  };
  return JSON.stringify(document, null, 2);
}

function problemJson(problem: JudgedProblem, { folder, workingFolder }: ReportPlace) {
  const { path, place, code, severity, message, remedy, fix } = problem;
  return {
    path: shownPath(folder, path, workingFolder),
    line: place.line,
    column: place.column,
    code,
    severity,
    message,
    ...(remedy === undefined ? {} : { remedy }),
    ...(fix === undefined ? {} : { fix }),
  };
}
