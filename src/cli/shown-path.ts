import { join } from "node:path";

/** The path of a problem's file as a terminal can open it, relative to the working folder where that is shorter. */
export function shownPath(folder: string, path: string, workingFolder: string): string {
  const whole = join(folder, path);
  return whole.startsWith(`${workingFolder}/`) ? whole.slice(workingFolder.length + 1) : whole;
}
