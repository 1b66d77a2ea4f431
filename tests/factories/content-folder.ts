/** Content folders that exist for the time of one test. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { type CheckResult, checkContent } from "../../src/cli/check-content.ts";
import { formatProblem } from "../../src/cli/report-problems.ts";

/** Path below the content folder → what stands in the file. */
export type ContentFiles = Readonly<Record<string, string | Uint8Array>>;

/** The day on which tests check content. */
export const dayOfCheck = new Date("2024-06-01T12:00:00Z");

export const authorFile = "name: Desk\ndescription: The editors of this site\n";
export const outletFile = "name: Gazette\nkind: newspaper\ndescription: Daily of a harbour town\n";

/** The files that a report needs beside itself. */
export const filesOfReport: ContentFiles = { "authors/desk.yaml": authorFile, "outlets/gazette.yaml": outletFile };

/** Writes files to a new folder, hands it to `use`, and removes it. */
export async function withContent<Result>(
  files: ContentFiles,
  use: (folder: string) => Result,
): Promise<Awaited<Result>> {
  const home = mkdtempSync(join(tmpdir(), "sourceline-"));
  const folder = join(home, "content");
  mkdirSync(folder);
  try {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    return await use(folder);
  } finally {
    rmSync(home, { recursive: true });
  }
}

export function checkFiles(files: ContentFiles): Promise<CheckResult> {
  return withContent(files, (folder) => checkContent({ folder, base: "/", now: dayOfCheck }));
}

/** What `check` prints of a content folder whose files are named from its parent on. */
export async function printedProblems(files: ContentFiles): Promise<string[]> {
  const { problems } = await checkFiles(files);
  return problems.map((problem) => stripVTControlCharacters(formatProblem(problem, "content", ".")));
}
