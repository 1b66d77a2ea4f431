/** The lines of content files, for those who show or change them. Each file is read once. */
import { readText } from "../corpus/from-disk.ts";
import type { Problem } from "../domain/problem.ts";

/** The lines of a file without their ends; none where it cannot be read. */
export type LinesOf = (path: string) => readonly string[];

export function linesFrom(folder: string): LinesOf {
  const read = new Map<string, readonly string[]>();
  return (path) => {
    const lines = read.get(path) ?? linesOfText(readText(folder, path).text ?? "");
    read.set(path, lines);
    return lines;
  };
}

/** Lines as the parsers count them. */
export function linesOfText(text: string): string[] {
  return text.split(/\r?\n/);
}

/**
 * How many characters at the place of a problem are meant: those of the first value that its message names, where it
 * stands there; else one.
 */
export function markedLength({ place, message }: Problem, line: string): number {
  const value = /`([^`]+)`/.exec(message)?.[1] ?? "";
  const rest = line.slice(place.column - 1);
  const quote = /^["']/.test(rest) && rest.startsWith(value, 1) ? 2 : 0;
  return value !== "" && rest.startsWith(value, quote / 2) ? value.length + quote : 1;
}
