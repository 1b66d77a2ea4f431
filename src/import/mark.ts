/** The mark that an import leaves where an editor must fill something in; `check` finds each of them. */
import { importMark } from "../domain/unfinished.ts";

/** `TODO(import): the address of the original`. */
export function mark(what: string): string {
  return `${importMark} ${what.replace(/\s+/g, " ").trim()}`;
}

export function isMark(value: string): boolean {
  return value.startsWith(importMark);
}
