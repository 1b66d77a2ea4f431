/** Excerpts as text with marks, never as HTML: the page makes text nodes and `<mark>` elements of them. */

export interface Piece {
  text: string;
  marked: boolean;
}

/** The words of a text, and the places of those that match. */
export interface MarkedWords {
  words: string[];
  marks: ReadonlySet<number>;
}

/** Words from a place up to, and without, another. */
export interface Range {
  from: number;
  to: number;
}

/** One word of so many stands before the first match. */
const leadShare = 5;

/** At most `length` words of a range, around the words that match most fully; `…` stands for what is cut off. */
export function excerpt(text: MarkedWords, range: Range, length = 32): Piece[] {
  const from = startOf(text, range, length);
  const to = Math.min(range.to, from + length);
  const pieces = markedPieces(text, { from, to });
  if (from > range.from) pieces.unshift({ text: "… ", marked: false });
  if (to < range.to) pieces.push({ text: " …", marked: false });
  return pieces;
}

function startOf(text: MarkedWords, { from, to }: Range, length: number): number {
  let best = { start: from, matches: countMatches(text, { from, to: Math.min(to, from + length) }) };
  for (let place = from; place < to; place += 1) {
    if (!text.marks.has(place)) continue;
    const start = Math.max(from, Math.min(place - Math.floor(length / leadShare), to - length));
    const matches = countMatches(text, { from: start, to: Math.min(to, start + length) });
    if (matches > best.matches) best = { start, matches };
  }
  return best.start;
}

/** Words that begin alike are taken for forms of one word. */
const sameLetters = 4;

/** How many different words of a range match. */
export function countMatches({ words, marks }: MarkedWords, { from, to }: Range): number {
  const found = new Set<string>();
  for (let place = from; place < to; place += 1) {
    if (marks.has(place))
      found.add(
        coreOf(words[place] ?? "")
          .core.toLowerCase()
          .slice(0, sameLetters),
      );
  }
  return found.size;
}

/** The index has a space after a dash that joins words: `2024– 2026`. */
const joiningDash = /[\p{L}\p{N}][‒–—―−]$/u;

/** The words of a range as text, matches marked without the punctuation around them, neighbours in one mark. */
export function markedPieces({ words, marks }: MarkedWords, { from, to }: Range): Piece[] {
  const pieces: Piece[] = [];
  for (let place = from; place < to; place += 1) {
    const word = words[place] ?? "";
    const { before, core, after } = marks.has(place) ? coreOf(word) : { before: word, core: "", after: "" };
    const joins = core !== "" && before === "" && pieces.at(-1)?.marked === true;
    if (place > from && !joiningDash.test(words[place - 1] ?? "")) add(pieces, " ", joins);
    add(pieces, before, false);
    add(pieces, core, true);
    add(pieces, after, false);
  }
  return pieces;
}

function add(pieces: Piece[], text: string, marked: boolean): void {
  const last = pieces.at(-1);
  if (text === "") return;
  if (last?.marked === marked) last.text += text;
  else pieces.push({ text, marked });
}

function coreOf(word: string): { before: string; core: string; after: string } {
  const [, before = "", core = "", after = ""] = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/su.exec(word) ?? [];
  return { before, core, after };
}
