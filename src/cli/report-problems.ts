import pc from "picocolors";
import { isError, type Problem } from "../domain/problem.ts";
import { shownPath } from "./check-content.ts";

/** One problem as editors and terminals can click it: `path:line:column  code`, then what is wrong, then what to do. */
export function formatProblem(problem: Problem, folder: string, workingFolder: string): string {
  const { path, place, code, message, remedy } = problem;
  const where = tidy(`${shownPath(folder, path, workingFolder)}:${place.line}:${place.column}`);
  const colour = isError(problem) ? pc.red : pc.yellow;
  const kind = isError(problem) ? "" : " (warning)";
  const lines = [`${pc.bold(where)}  ${colour(code)}${kind}`, `  ${tidy(message)}`];
  if (remedy) lines.push(pc.dim(`  ${tidy(remedy)}`));
  return lines.join("\n");
}

/** Keeps what content says to its line: no control characters, and of a value without end only the beginning. */
function tidy(text: string): string {
  return text.replace(/\p{Cc}+/gu, " ").replace(/`([^`]{500})[^`]+`/gu, "`$1…`");
}

/** `3 problems in 2 files, 146 files checked.` */
export function summarise(problems: readonly Problem[], files: number): string {
  const checked = `${count(files, "file")} checked`;
  if (problems.length === 0) return `No problems, ${checked}.`;
  const broken = new Set(problems.map(({ path }) => path)).size;
  return `${count(problems.length, "problem")} in ${count(broken, "file")}, ${checked}.`;
}

function count(number: number, noun: string): string {
  return `${number.toLocaleString("en-GB")} ${noun}${number === 1 ? "" : "s"}`;
}
