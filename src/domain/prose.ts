/**
 * A text as it reads, without its markup: what rules about wording look at. It is made for `check` alone and does not
 * travel with the rendered body.
 */
import type { Place } from "./outline.ts";

/** Letters that follow one another in one kind of markup. */
export interface Run {
  text: string;
  /** Where the run begins in the file. */
  place: Place;
  /** As the editor typed it, where that differs from `text`: lines broken, signs escaped. */
  typed?: string;
  /** Id of the source that the run links. */
  source?: string;
  /** Address of the other site that the run links. */
  site?: string;
}

/** `label`: “Quote from the first source”. `quote`: somebody's words, and ours around them. */
export type Voice = "text" | "heading" | "label" | "quote";

/** A paragraph, a heading or a cell. */
export interface Block {
  voice: Voice;
  runs: Run[];
}

export type Prose = readonly Block[];

export function textOfBlock({ runs }: Block): string {
  return runs.map(({ text }) => text).join("");
}

/** Where the letter at an index of a block's text stands in the file. */
export function placeInBlock({ runs }: Block, index: number): Place {
  let rest = index;
  for (const run of runs) {
    if (rest < run.text.length) return placeInRun(run, rest);
    rest -= run.text.length;
  }
  return runs[0]?.place ?? { line: 1, column: 1 };
}

function placeInRun({ text, place, typed }: Run, index: number): Place {
  if (typed === undefined) return { line: place.line, column: place.column + index };
  const lines = typed.slice(0, typedIndex(text, typed, index)).split("\n");
  const last = lines.at(-1) ?? "";
  if (lines.length === 1) return { line: place.line, column: place.column + last.length };
  return { line: place.line + lines.length - 1, column: last.length + 1 };
}

/** Follows a text and what was typed for it side by side: what was typed has backslashes, entities and indents beside. */
function typedIndex(text: string, typed: string, index: number): number {
  let at = 0;
  for (let read = 0; read < index; read += 1) {
    at = skipIndent(typed, at, text[read]);
    at += lengthTyped(typed.slice(at, at + 40), text[read]);
  }
  return lettersFrom(typed, skipIndent(typed, at, text[index]), text[index]);
}

function skipIndent(typed: string, from: number, wanted: string | undefined): number {
  let at = from;
  while (typed[at] !== wanted && /[\s>]/.test(typed[at] ?? "")) at += 1;
  return at;
}

/** How many signs were typed for one letter. */
function lengthTyped(typed: string, letter: string | undefined): number {
  if (typed[0] === letter && letter !== "&") return 1;
  return /^\\./.exec(typed)?.[0].length ?? /^&[#\w]+;/.exec(typed)?.[0].length ?? 1;
}

function lettersFrom(typed: string, at: number, letter: string | undefined): number {
  return typed[at] === "\\" && letter !== "\\" ? at + 1 : at;
}
