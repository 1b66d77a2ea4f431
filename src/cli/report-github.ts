/** `check --format github`: workflow commands, which GitHub shows beside the lines of a pull request. */
import type { JudgedProblem, Severity } from "../domain/severity.ts";
import type { CheckReport, ReportPlace } from "./check-report.ts";
import { summarise } from "./report-problems.ts";
import { shownPath } from "./shown-path.ts";

const commands: Record<Severity, string> = { error: "error", warning: "warning", hint: "notice" };

export function reportGithub(report: CheckReport, place: ReportPlace): string {
  return [...report.problems.map((problem) => command(problem, place)), summarise(report)].join("\n");
}

function command(problem: JudgedProblem, { folder, workingFolder }: ReportPlace): string {
  const { path, place, code, severity, message, remedy } = problem;
  const properties = Object.entries({
    file: shownPath(folder, path, workingFolder),
    line: place.line,
    col: place.column,
    title: code,
  }).map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
  return `::${commands[severity]} ${properties.join(",")}::${escapeData([message, remedy].filter(Boolean).join("\n"))}`;
}

/** As GitHub's own toolkit does it (`actions/toolkit`, `packages/core/src/command.ts`). */
function escapeData(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
