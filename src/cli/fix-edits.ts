/** Where in a text the one right answer to a problem belongs. */
import type { Problem, ProblemCode } from "../domain/problem.ts";

export interface Edit {
  /** In the text, from 0. */
  offset: number;
  found: string;
  replacement: string;
  code: ProblemCode;
}

/** The edit that mends a problem; `undefined` where what it speaks of does not stand there any more. */
export function editOf({ place, fix, code }: Problem, text: string): Edit | undefined {
  if (!fix) return undefined;
  const start = offsetOf(text, place);
  const offset = start === undefined ? undefined : (inValue(text, start, fix.found) ?? inLink(text, start, fix.found));
  return offset === undefined ? undefined : { offset, ...fix, code };
}

/** Applies edits to a text; of two at one place the first. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const inOrder = [...edits].sort((a, b) => a.offset - b.offset);
  let made = "";
  let done = 0;
  for (const { offset, found, replacement } of inOrder) {
    if (offset < done) continue;
    made += text.slice(done, offset) + replacement;
    done = offset + found.length;
  }
  return made + text.slice(done);
}

/** A byte order mark belongs to no line. */
function offsetOf(text: string, { line, column }: Problem["place"]): number | undefined {
  let start = text.startsWith("\ufeff") ? 1 : 0;
  for (let number = 1; number < line; number += 1) {
    start = text.indexOf("\n", start) + 1;
    if (start === 0) return undefined;
  }
  return start + column - 1;
}

/** A field, an id, or the id of a reference such as `org:kremlin`, with or without quotation marks. */
function inValue(text: string, start: number, found: string): number | undefined {
  const [before = ""] = /^["']?(?:[a-z]+:)?/.exec(text.slice(start, start + 40)) ?? [];
  const offsets = [start + before.length, start + (/^["']/.test(before) ? 1 : 0)];
  return offsets.find((offset) => text.startsWith(found, offset) && endsThere(text, offset + found.length));
}

/** The target of the link that begins there. */
function inLink(text: string, start: number, found: string): number | undefined {
  if (text[start] !== "[") return undefined;
  const match = /\]\(<?((?:[a-z]+:)?)([^\s()<>#?]*)/.exec(text.slice(start));
  if (!match) return undefined;
  const [whole, scheme = "", target = ""] = match;
  const offset = start + match.index + whole.length - target.length;
  if (target === found.split(/[#?]/)[0] && text.startsWith(found, offset)) return offset;
  return scheme + target === found ? offset - scheme.length : undefined;
}

function endsThere(text: string, offset: number): boolean {
  return !/[\p{L}\p{N}_/-]/u.test(text.slice(offset, offset + 1));
}
