/** Finds names in a text. */
import { type Name, type NameIndex, type NameKind, startOf, type Word, wordsOf } from "./names.ts";

export interface FoundName {
  kind: NameKind;
  id: string;
  /** With the quotation marks around the name, where it stands alone in them. */
  start: number;
  end: number;
}

/** Which kind is meant where two things have the same name. */
const inText: readonly NameKind[] = ["person", "org", "place", "outlet"];
const inSource: readonly NameKind[] = ["outlet", "person", "org", "place"];

/** All names in a text, longest first where they overlap; names that two things of a kind share are left alone. */
export function findNames(text: string, index: NameIndex, where: "text" | "source" = "text"): FoundName[] {
  const words = wordsOf(text);
  const found: FoundName[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const fitting = namesAt(text, words, at, index);
    const length = fitting[0]?.words.length ?? 0;
    if (length === 0) continue;
    const name = meant(fitting, where === "text" ? inText : inSource);
    const last = at + length - 1;
    const isPart = name?.kind === "place" && length === 1 && isPartOfLonger(text, words, at, index);
    if (name && !isPart) found.push(placed(text, name, words[at], words[last]));
    at = last;
  }
  return found;
}

/** The longest names that begin at a word. */
function namesAt(text: string, words: readonly Word[], at: number, { byStart }: NameIndex): Name[] {
  const fitting = (byStart.get(startOf(words[at]?.text ?? "")) ?? []).filter((name) => stands(text, words, at, name));
  return fitting.filter(({ words: { length } }) => length === fitting[0]?.words.length);
}

function stands(text: string, words: readonly Word[], at: number, { fits }: Name): boolean {
  return fits.every((fits, offset) => {
    const word = words[at + offset];
    const before = words[at + offset - 1];
    if (!word || !fits(word.text)) return false;
    return offset === 0 || !before || /^[\s–—"«“-]{1,4}$/u.test(text.slice(before.end, word.start));
  });
}

function meant(names: readonly Name[], order: readonly NameKind[]): Name | undefined {
  const kind = order.find((one) => names.some((name) => name.kind === one));
  const candidates = names.filter((name) => name.kind === kind);
  return new Set(candidates.map(({ id }) => id)).size === 1 ? candidates[0] : undefined;
}

/** Whether one word is a part of a name that nobody has written down: `George Washington`, `Moscow Region`. */
function isPartOfLonger(text: string, words: readonly Word[], at: number, index: NameIndex): boolean {
  const [before, word, after] = [words[at - 1], words[at], words[at + 1]];
  if (!word) return false;
  const goesOn = after && text.slice(word.end, after.start) === " " && isCapital(after.text);
  if (goesOn && namesAt(text, words, at + 1, index).length === 0) return true;
  if (!before || text.slice(before.end, word.start) !== " " || !isCapital(before.text)) return false;
  return !opensSentence(text, before.start);
}

function isCapital(word: string): boolean {
  return /^\p{Lu}\p{Ll}/u.test(word);
}

export function opensSentence(text: string, start: number): boolean {
  return /(?:^|[.!?…:"”»“«])\s*["“«„(]?$/u.test(text.slice(Math.max(0, start - 20), start).trimEnd());
}

function placed(text: string, { kind, id }: Name, first: Word | undefined, last: Word | undefined): FoundName {
  const start = first?.start ?? 0;
  const end = last?.end ?? 0;
  const quoted = /["«“„]/u.test(text[start - 1] ?? "") && /["»”“]/u.test(text[end] ?? "");
  return { kind, id, start: quoted ? start - 1 : start, end: quoted ? end + 1 : end };
}

/** The one person whose surname stands in a few words about a speaker: `Peskov`, `речника Пєскова`. */
export function personBySurname(phrase: string, { people }: NameIndex): string | undefined {
  const words = wordsOf(phrase);
  const ids = people
    .filter(({ fits }) => fits.length > 1 && words.some((word) => fits.at(-1)?.(word.text)))
    .map(({ id }) => id);
  return new Set(ids).size === 1 ? ids[0] : undefined;
}
