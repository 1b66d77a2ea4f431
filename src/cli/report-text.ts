/** What `check` prints for people: each problem with the line that it is in, waivers, and a summary. */

import type { JudgedProblem } from "../domain/severity.ts";
import type { WaivedProblem } from "../domain/waiver.ts";
import type { CheckReport, ReportPlace } from "./check-report.ts";
import { colours as pc } from "./colours.ts";
import { excerptOf } from "./excerpt.ts";
import { formatProblem, summarise } from "./report-problems.ts";
import { shownPath } from "./shown-path.ts";
import { type LinesOf, linesFrom, markedLength } from "./source-lines.ts";

export function reportText(report: CheckReport, place: ReportPlace): string {
  const linesOf = linesFrom(place.folder);
  const problems = report.problems.map((problem) => {
    const marked = markedLine(problem, linesOf);
    return `${formatProblem(problem, place.folder, place.workingFolder)}\n${marked === "" ? "" : `\n${marked}\n`}`;
  });
  const waivers = report.waived.length > 0 ? [waiverList(report.waived, place)] : [];
  return [...problems, ...waivers, summarise(report)].join("\n");
}

/** The line of a problem with a caret under the place; empty where the file has no such line, or an empty one. */
function markedLine(problem: JudgedProblem, linesOf: LinesOf): string {
  const { line: number, column } = problem.place;
  const line = linesOf(problem.path)[number - 1] ?? "";
  if (line.trim() === "") return "";
  const { text, indent, width } = excerptOf({ line, column, length: markedLength(problem, line) });
  const gutter = `    ${number} | `;
  const below = `${" ".repeat(gutter.length - 2)}| ${" ".repeat(indent)}`;
  return `${pc.dim(gutter)}${text}\n${pc.dim(below.slice(0, gutter.length))}${below.slice(gutter.length)}${pc.bold("^".repeat(width))}`;
}

function waiverList(waived: readonly WaivedProblem[], { folder, workingFolder }: ReportPlace): string {
  const lines = waived.map(({ path, place, code, reason }) => {
    const where = `${shownPath(folder, path, workingFolder)}:${place.line}:${place.column}`;
    return `  ${where}  ${code}: ${reason}`;
  });
  return ["Waived, each with its reason:", ...lines, ""].join("\n");
}
