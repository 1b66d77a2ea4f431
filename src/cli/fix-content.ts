/** `check --fix`: gives the answers that leave no choice, and nothing else. The words of a text are never touched. */
import { chmodSync, readFileSync, realpathSync, renameSync, statSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { listContent, readText } from "../corpus/from-disk.ts";
import type { Problem } from "../domain/problem.ts";
import { applyEdits, type Edit, editOf } from "./fix-edits.ts";
import { lineDiff } from "./line-diff.ts";
import { shownPath } from "./shown-path.ts";
import { tidyHead } from "./tidy-head.ts";

export interface FixOptions {
  /** Shows the changes as a diff, and writes nothing. */
  dryRun: boolean;
  workingFolder: string;
  /** Whether white space that nobody sees goes too. */
  tidy: boolean;
  /** Whether a file may be changed. */
  wanted(path: string): boolean;
}

interface FixedFile {
  path: string;
  before: string;
  after: string;
}

/** Mends what it can, prints what it changed, and returns the count of changed files. */
export function fixContent(folder: string, problems: readonly Problem[], options: FixOptions): number {
  const fixed = listContent(folder)
    .filter((path) => options.wanted(path))
    .flatMap((path) => fixedFile(folder, path, problems, options.tidy));
  for (const file of fixed) {
    console.log(lineDiff(shownPath(folder, file.path, options.workingFolder), file.before, file.after));
    if (!options.dryRun) replaceFile(join(folder, file.path), file.after);
  }
  console.log(summary(fixed.length, options.dryRun));
  return fixed.length;
}

function fixedFile(folder: string, path: string, problems: readonly Problem[], tidy: boolean): FixedFile[] {
  if (readText(folder, path).problem) return [];
  const before = readFileSync(join(folder, path), "utf8");
  const edits = problems
    .filter((problem) => problem.path === path)
    .map((problem) => editOf(problem, before))
    .filter((edit): edit is Edit => edit !== undefined);
  const mended = applyEdits(before, edits);
  const after = tidy ? tidyHead(path, mended) : mended;
  return after === before ? [] : [{ path, before, after }];
}

/** At no time is there half a file; a link goes on leading to the file that it led to. */
function replaceFile(path: string, text: string): void {
  const file = realpathSync(path);
  const next = join(dirname(file), `.${basename(file)}.next`);
  writeFileSync(next, text);
  chmodSync(next, statSync(file).mode);
  renameSync(next, file);
}

function summary(count: number, dryRun: boolean): string {
  const files = `${count.toLocaleString("en-GB")} file${count === 1 ? "" : "s"}`;
  if (count === 0) return "Nothing to mend without an editor's judgement.";
  return dryRun ? `${files} would be changed. Nothing was written.` : `${files} changed.`;
}
