import type { VFile } from "vfile";
import { emptyOutline, type Outline, type Place } from "../domain/outline.ts";
import type { ProblemCode } from "../domain/problem.ts";

/** The outline of the file being rendered. */
export function outlineOf(file: VFile): Outline {
  file.data.outline ??= emptyOutline();
  return file.data.outline as Outline;
}

interface Positioned {
  position?: { start: { line: number; column: number } } | undefined;
}

/** Where a node begins. */
export function placeOf(node: Positioned): Place {
  const start = node.position?.start;
  return { line: start?.line ?? 1, column: start?.column ?? 1 };
}

interface Complaint {
  code: ProblemCode;
  message: string;
  remedy?: string;
}

/** Says what is wrong at a node, and goes on; `check` reports it, a build has been checked before. */
export function complain(file: VFile, node: Positioned, { code, message, remedy }: Complaint): void {
  file.message(message, { place: placeOf(node), source: "sourceline", ruleId: code });
  outlineOf(file).messages.push({ code, message, ...(remedy ? { remedy } : {}), place: placeOf(node) });
}
