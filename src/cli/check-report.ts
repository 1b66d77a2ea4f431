import type { JudgedProblem } from "../domain/severity.ts";
import type { WaivedProblem } from "../domain/waiver.ts";

/** What a check has to say, whatever the format. */
export interface CheckReport {
  /** Sorted by file and place. */
  problems: readonly JudgedProblem[];
  waived: readonly WaivedProblem[];
  /** Count of files read. */
  files: number;
  /** What was asked for, where that is not everything. */
  selected?: Selected;
}

export interface Selected {
  /** Files and folders, relative to the content folder; all where there are none. */
  paths: readonly string[];
  /** Codes and groups of codes; all where there are none. */
  only: readonly string[];
  /** Count of the other problems. */
  others: number;
}

/** From where paths are shown. */
export interface ReportPlace {
  /** The content folder. */
  folder: string;
  workingFolder: string;
}
