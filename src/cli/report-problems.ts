import { isError, type JudgedProblem, type Severity, severities } from "../domain/severity.ts";
import type { CheckReport, Selected } from "./check-report.ts";
import { colours as pc } from "./colours.ts";
import { shownPath } from "./shown-path.ts";

const colours: Record<Severity, (text: string) => string> = { error: pc.red, warning: pc.yellow, hint: pc.cyan };

/** One problem as editors and terminals can click it: `path:line:column  code`, then what is wrong, then what to do. */
export function formatProblem(problem: JudgedProblem, folder: string, workingFolder: string): string {
  const { path, place, code, severity, message, remedy } = problem;
  const where = tidy(`${shownPath(folder, path, workingFolder)}:${place.line}:${place.column}`);
  const kind = isError(problem) ? "" : ` (${severity})`;
  const lines = [`${pc.bold(where)}  ${colours[severity](code)}${kind}`, `  ${tidy(message)}`];
  if (remedy) lines.push(pc.dim(`  ${tidy(remedy)}`));
  return lines.join("\n");
}

/** Keeps what content says to its line: no control characters, and of a value without end only the beginning. */
export function tidy(text: string): string {
  return text.replace(/\p{Cc}+/gu, " ").replace(/`([^`]{500})[^`]+`/gu, "`$1…`");
}

/** `2 errors and 1 hint in 2 files, 146 files checked.`, and how many problems there are that nobody asked for. */
export function summarise({ problems, waived, files, selected }: CheckReport): string {
  const checked = `${count(files, "file")} checked`;
  const setAside = waived.length === 0 ? "" : `, ${waived.length.toLocaleString("en-GB")} waived`;
  const others = selected && selected.others > 0 ? `; ${othersNotShown(selected.others)}` : "";
  if (problems.length === 0) {
    return `No problems${selected && others !== "" ? selection(selected) : ""}${setAside}${others}, ${checked}.`;
  }
  const counts = severities
    .map((severity) => ({ severity, number: problems.filter((problem) => problem.severity === severity).length }))
    .filter(({ number }) => number > 0)
    .map(({ severity, number }) => count(number, severity));
  const broken = new Set(problems.map(({ path }) => path)).size;
  return `${listed(counts)} in ${count(broken, "file")}${setAside}${others}, ${checked}.`;
}

/** ` of \`sourcing\` in \`reports/2024\``: without it, "no problems" would be said of everything. */
function selection({ only, paths }: Selected): string {
  const quoted = (parts: readonly string[]) => listed(parts.map((part) => `\`${part}\``));
  return `${only.length > 0 ? ` of ${quoted(only)}` : ""}${paths.length > 0 ? ` in ${quoted(paths)}` : ""}`;
}

function othersNotShown(number: number): string {
  return number === 1 ? "1 other is not shown" : `${number.toLocaleString("en-GB")} others are not shown`;
}

function listed(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} and ${parts.at(-1)}`;
}

function count(number: number, noun: string): string {
  return `${number.toLocaleString("en-GB")} ${noun}${number === 1 ? "" : "s"}`;
}
