/** What the characters of a query mean. */
import { indexWord } from "./words.ts";

/** Marks around a phrase. Readers paste, so that every kind will do. */
const quoteMarks = '"“”„‟«»';
/** Each mark with those that close what it opens. */
const closingMarks: Record<string, string> = {
  '"': '"',
  "“": "“”",
  "”": "“”",
  "„": "“”",
  "‟": "“”",
  "«": "»",
  "»": "«",
};
/** What is pasted along with words, and never seen: soft hyphens, joiners, marks of direction. */
const invisible = /[\u00AD\u200B\u200E\u200F\u2060]/g;

/** Hyphens that look like that of the keyboard. */
const otherHyphens = /[‐‑]/g;

/** Either of them means that any of its neighbours will do. */
export const orWords: readonly string[] = ["OR", "АБО"];

/** The text in which places are counted: letters with their accents in one, nothing that cannot be seen. */
export function asRead(text: string): string {
  return text.replace(invisible, "").replace(otherHyphens, "-").normalize();
}

/** Whether anything of it is indexed. */
export function hasLetterOrDigit(text: string): boolean {
  return indexWord(text) !== "";
}

export function isQuoteMark(character: string): boolean {
  return character in closingMarks;
}

/** Whether nothing can stand here that a `-` or a `field:` before it is about. */
export function isEnd(character: string): boolean {
  return character === "" || character === ")" || /\s/.test(character);
}

/** The dashes at a place; those that typesetters use are as good. */
export function dashesAt(text: string, from: number): string {
  return matchAt(/[-−–]*/y, text, from);
}

/** What stands at a place, up to a space, a bracket or a quotation mark. */
export function runAt(text: string, from: number): string {
  return matchAt(/[^\s()"“”„‟«»]*/y, text, from);
}

/** The same for one value of a list. */
export function valueAt(text: string, from: number): string {
  return matchAt(/[^\s(),"“”„‟«»]*/y, text, from);
}

/** What `pattern`, which is sticky, matches at a place; nothing is `""`. */
export function matchAt(pattern: RegExp, text: string, from: number): string {
  pattern.lastIndex = from;
  return pattern.exec(text)?.[0] ?? "";
}

export interface Quoted {
  /** What has a letter or a digit. Marks in a phrase, such as `«ТОВ "Ромашка"»`, only part its words. */
  words: string[];
  /** The place after the closing mark. */
  to: number;
  closed: boolean;
}

/**
 * Reads from a quotation mark to the one that closes it: the next that goes with it, else the next of any kind
 * (a phone curls one of two marks), else the end.
 */
export function quotedAt(text: string, from: number): Quoted {
  const own = closingMarks[text.charAt(from)] ?? "";
  const end = nextOf(own, text, from + 1) ?? nextOf(quoteMarks, text, from + 1);
  const inside = text.slice(from + 1, end);
  const words = inside.split(/[\s"“”„‟«»]+/).filter(hasLetterOrDigit);
  return { words, to: end === undefined ? text.length : end + 1, closed: end !== undefined };
}

/** The first place, from a place on, of any of some characters. */
function nextOf(characters: string, text: string, from: number): number | undefined {
  const places = [...characters].map((character) => text.indexOf(character, from)).filter((place) => place >= 0);
  return places.length === 0 ? undefined : Math.min(...places);
}
