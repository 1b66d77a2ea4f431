import type { JudgedProblem } from "../domain/severity.ts";
import type { WaivedProblem } from "../domain/waiver.ts";

/** What a check has to say, whatever the format. */
export interface CheckReport {
  /** Sorted by file and place. */
  problems: readonly JudgedProblem[];
  waived: readonly WaivedProblem[];
  /** Count of files read. */
  files: number;
}

/** From where paths are shown. */
export interface ReportPlace {
  /** The content folder. */
  folder: string;
  workingFolder: string;
}
