/** Which of the problems an editor wants to see. All of the content is read all the same, for it refers to itself. */
import { existsSync } from "node:fs";
import { relative, resolve, sep } from "node:path";
import type { ProblemCode } from "../domain/problem.ts";
import { groupOf } from "../domain/severity.ts";
import type { CheckReport } from "./check-report.ts";
import { UsageError } from "./command.ts";

export interface Selection {
  /** Files and folders, relative to the content folder; all where there are none. */
  paths: readonly string[];
  /** Codes, or what stands before their slash; all where there are none. */
  only: readonly string[];
}

export function select({ problems, waived, files }: CheckReport, selection: Selection): CheckReport {
  const wanted = ({ path, code }: { path: string; code: ProblemCode }) =>
    isIn(path, selection.paths) && hasCode(code, selection.only);
  const shown = problems.filter(wanted);
  const others = problems.length - shown.length;
  return { problems: shown, waived: waived.filter(wanted), files, selected: { ...selection, others } };
}

export function isIn(path: string, paths: readonly string[]): boolean {
  return (
    paths.length === 0 || paths.some((wanted) => wanted === "" || path === wanted || path.startsWith(`${wanted}/`))
  );
}

function hasCode(code: ProblemCode, only: readonly string[]): boolean {
  return only.length === 0 || only.includes(code) || only.includes(groupOf(code));
}

/** Paths as they were typed, from where they were typed or from the content folder, as paths in the content folder. */
export function contentPaths(typed: readonly string[], folder: string, from: string): string[] {
  return typed.map((path) => {
    const found = [resolve(from, path), resolve(folder, path)].find(
      (file) => isInside(folder, file) && existsSync(file),
    );
    if (found !== undefined) return relative(folder, found).split(sep).join("/");
    throw new UsageError(`Unexpected path \`${path}\`, expected a file or folder in \`${folder}\`.`);
  });
}

function isInside(folder: string, file: string): boolean {
  return file === folder || file.startsWith(`${folder}${sep}`);
}
