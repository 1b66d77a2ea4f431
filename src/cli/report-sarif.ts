/** `check --format sarif`: SARIF 2.1.0, which code scanning and many editors read. */
import type { Log, ReportingDescriptor, Result } from "sarif";
import { type ProblemCode, problemCodes } from "../domain/problem.ts";
import { defaultSeverity, type JudgedProblem, type Severity } from "../domain/severity.ts";
import type { WaivedProblem } from "../domain/waiver.ts";
import type { CheckReport, ReportPlace } from "./check-report.ts";
import { shownPath } from "./shown-path.ts";
import { type LinesOf, linesFrom, markedLength } from "./source-lines.ts";

const levels = { error: "error", warning: "warning", hint: "note" } as const satisfies Record<Severity, string>;
const codes = Object.keys(problemCodes) as ProblemCode[];

export function reportSarif({ problems, waived }: CheckReport, place: ReportPlace): string {
  const linesOf = linesFrom(place.folder);
  const results = [
    ...problems.map((problem) => resultOf(problem, place, linesOf)),
    ...waived.map((problem) => ({ ...resultOf(problem, place, linesOf), suppressions: [suppressionOf(problem)] })),
  ];
  const log: Log = {
    version: "2.1.0",
    $schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
    runs: [
      { tool: { driver: { name: "sourceline", rules: codes.map(ruleOf) } }, columnKind: "utf16CodeUnits", results },
    ],
  };
  return JSON.stringify(log, null, 2);
}

function ruleOf(code: ProblemCode): ReportingDescriptor {
  return {
    id: code,
    shortDescription: { text: problemCodes[code] },
    help: { text: `See \`${code}\` in docs/problems.md.` },
    defaultConfiguration: { level: levels[defaultSeverity(code)] },
  };
}

function resultOf(problem: JudgedProblem, place: ReportPlace, linesOf: LinesOf): Result {
  const { path, code, severity, message, remedy } = problem;
  const { line, column } = problem.place;
  const length = markedLength(problem, linesOf(path)[line - 1] ?? "");
  return {
    ruleId: code,
    ruleIndex: codes.indexOf(code),
    level: levels[severity],
    message: { text: [message, remedy].filter(Boolean).join("\n") },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: uriOf(shownPath(place.folder, path, place.workingFolder)) },
          region: { startLine: line, startColumn: column, endLine: line, endColumn: column + length },
        },
      },
    ],
  };
}

function suppressionOf({ reason }: WaivedProblem): NonNullable<Result["suppressions"]>[number] {
  return { kind: "inSource", justification: reason };
}

/** A relative reference, or a whole `file:` address where the file lies outside of the working folder. */
function uriOf(path: string): string {
  const encoded = path.split("/").map(encodeURIComponent).join("/");
  return path.startsWith("/") ? `file://${encoded}` : encoded;
}
