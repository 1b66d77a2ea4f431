/** The file to which `import --report` writes all that it says. */
import { closeSync, existsSync, openSync, rmSync, writeFileSync } from "node:fs";
import { stripVTControlCharacters } from "node:util";
import { PlainError } from "./command.ts";
import { describeOutcome, type Outcome, summariseOutcomes } from "./import-report.ts";

/** Whether it can be written is known before anything is imported. Leaves no file, and changes none. */
export function checkReportFile(file: string): void {
  const wasThere = existsSync(file);
  plainly(file, () => closeSync(openSync(file, "a")));
  if (!wasThere) rmSync(file, { force: true });
}

export function writeReportFile(file: string, outcomes: readonly Outcome[]): void {
  const lines = [...outcomes.map((outcome) => describeOutcome(outcome, true)), summariseOutcomes(outcomes), ""];
  plainly(file, () => writeFileSync(file, stripVTControlCharacters(lines.join("\n"))));
}

const reasons: Record<string, string> = {
  ENOENT: "its folder does not exist",
  ENOTDIR: "its folder is a file",
  EISDIR: "it is a folder",
  EACCES: "that is not permitted",
  EPERM: "that is not permitted",
  EROFS: "nothing can be written there",
  ENOSPC: "the disk is full",
};

function plainly(file: string, write: () => void): void {
  try {
    write();
  } catch (cause) {
    const { code = "", message } = cause as NodeJS.ErrnoException;
    throw new PlainError(`The report cannot be written to \`${file}\`: ${reasons[code] ?? message}.`, { cause });
  }
}
