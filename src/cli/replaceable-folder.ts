/** What a build puts in place takes the place of a whole folder: that must not be one which somebody needs. */
import { readdirSync } from "node:fs";
import { relative, resolve, sep } from "node:path";
import { PlainError } from "./command.ts";

/** Refuses a folder that has any of `sources` in it, or files but no `mark`, which all that a build writes has. */
export function expectReplaceable(folder: string, mark: string, sources: readonly string[]): void {
  const shown = relative(process.cwd(), folder) || folder;
  const isWithin = (path: string): boolean => `${resolve(path)}${sep}`.startsWith(`${resolve(folder)}${sep}`);
  const source = sources.find(isWithin);
  if (source !== undefined)
    throw new PlainError(
      `Unexpected output folder \`${shown}\`, expected one without \`${relative(folder, source) || source}\` in it.`,
    );
  const names = namesIn(folder);
  if (names.length === 0 || names.includes(mark)) return;
  throw new PlainError(
    `Unexpected files in the output folder \`${shown}\`, expected \`${mark}\` among them, as a build writes it. ` +
      "They would be lost; move them elsewhere, or name another folder.",
  );
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
