/** A line of a file with a place in it marked, as wide as a terminal shows it. */
import stringWidth from "string-width";

export interface MarkedPlace {
  /** The line, without its end. */
  line: string;
  /** From 1, in the line's characters as JavaScript counts them. */
  column: number;
  /** How many of these characters are meant; at least one is marked. */
  length: number;
}

export interface Excerpt {
  /** The line, or the part of it around the place. */
  text: string;
  /** Columns of the terminal before the mark, and under the mark. */
  indent: number;
  width: number;
}

const tabWidth = 4;
/** Columns of a line that are shown, and how many of them stand before the place where the line is longer. */
const widest = 100;
const before = 40;

/** Characters that change what stands beside them, or where. */
const unseen = /[\p{Cc}\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu;

/** A line as it is shown: what stands before the mark, above it, and after it. */
type Shown = readonly [head: string, marked: string, tail: string];

/** Cuts the line to what fits, and measures where the mark goes: wide and combining characters, tabs and all. */
export function excerptOf({ line, column, length }: MarkedPlace): Excerpt {
  const start = Math.min(column - 1, line.length);
  const end = start + Math.max(length, 1);
  const head = shown(line.slice(0, start), 0);
  const marked = shown(line.slice(start, end), stringWidth(head));
  const tail = shown(line.slice(end), stringWidth(head) + stringWidth(marked)).trimEnd();
  const whole: Shown = [head, marked, tail];
  const parts = stringWidth(whole.join("")) <= widest ? whole : cut(whole);
  return {
    text: parts.join(""),
    indent: stringWidth(parts[0]),
    width: Math.max(1, stringWidth(parts[1].trimEnd())),
  };
}

function cut([head, marked, tail]: Shown): Shown {
  const shortHead = lastColumns(head, before);
  const shortMarked = firstColumns(marked, widest - before);
  const room = widest - stringWidth(shortHead) - stringWidth(shortMarked);
  return [shortHead, shortMarked, shortMarked === marked ? firstColumns(tail, room) : ""];
}

/** The text with tabs as spaces up to the next stop, and with a sign for what has no shape of its own. */
function shown(text: string, from: number): string {
  let made = "";
  for (const [index, part] of text.split("\t").entries()) {
    if (index > 0) made += " ".repeat(tabWidth - ((from + stringWidth(made)) % tabWidth));
    made += part.replace(unseen, "\ufffd");
  }
  return made;
}

function firstColumns(text: string, columns: number): string {
  if (stringWidth(text) <= columns) return text;
  return `${takeWhileFits(graphemes(text), columns - 1).join("")}…`;
}

function lastColumns(text: string, columns: number): string {
  if (stringWidth(text) <= columns) return text;
  return `…${takeWhileFits(graphemes(text).reverse(), columns - 1)
    .reverse()
    .join("")}`;
}

function takeWhileFits(parts: string[], columns: number): string[] {
  let width = 0;
  const end = parts.findIndex((part) => {
    width += stringWidth(part);
    return width > columns;
  });
  return end === -1 ? parts : parts.slice(0, end);
}

const segmenter = new Intl.Segmenter();

function graphemes(text: string): string[] {
  return [...segmenter.segment(text)].map(({ segment }) => segment);
}
