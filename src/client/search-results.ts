/** A report as Pagefind returns it, made into what the page shows of a result. */
import { excerpt, type MarkedWords, markedPieces, type Piece } from "./excerpt.ts";
import { bestPassages, bestRange, isQuote, type Passage, partsOf } from "./passages.ts";
import type { Fragment } from "./search-index.ts";

export interface PassageView {
  url: string;
  /** The caption of a quote, which says whose it is, or the heading of a section. */
  title: Piece[];
  isQuote: boolean;
  excerpt: Piece[];
}

export interface ResultView {
  url: string;
  title: Piece[];
  /** `YYYY-MM-DD`. */
  date: string | undefined;
  kind: string;
  /** Whose reporting the report rests on. */
  outlet: string;
  /** From the opening: where it matches, else its beginning. */
  excerpt: Piece[];
  passages: PassageView[];
}

const mostPassages = 3;

export function resultView(fragment: Fragment): ResultView {
  const text: MarkedWords = { words: fragment.content.split(" "), marks: new Set(fragment.locations) };
  const title = labelAt(text, 0, fragment.meta.title ?? "");
  const parts = partsOf(fragment.anchors, { from: title.length, to: text.words.length });
  return {
    url: fragment.url,
    title: title.pieces,
    date: fragment.meta.date,
    kind: fragment.meta.kind ?? "",
    outlet: fragment.meta.outlet ?? "",
    excerpt: excerpt(text, bestRange(text, parts[0]?.ranges ?? [])),
    passages: bestPassages(text, parts, mostPassages).map((passage) => passageView(fragment.url, text, passage)),
  };
}

function passageView(url: string, text: MarkedWords, { anchor, range }: Passage): PassageView {
  const title = labelAt(text, anchor.location, anchor.title || anchor.text || "");
  const labelEnd = range.from === anchor.location ? anchor.location + title.length : range.from;
  return {
    url: `${url}#${anchor.id}`,
    title: title.pieces,
    isQuote: isQuote(anchor),
    excerpt: excerpt(text, { from: Math.min(labelEnd, range.to), to: range.to }),
  };
}

/** A title, heading or caption, with marks if the text has it at this place; `length` is how many words it has there. */
function labelAt({ words, marks }: MarkedWords, from: number, label: string): { pieces: Piece[]; length: number } {
  const own = label.split(/\s+/);
  // Pagefind ends a heading with a full stop.
  const isThere = own.every((word, place) => [word, `${word}.`].includes(words[from + place] ?? ""));
  if (!isThere) return { pieces: [{ text: label, marked: false }], length: 0 };
  const ownMarks = new Set([...marks].map((place) => place - from));
  return { pieces: markedPieces({ words: own, marks: ownMarks }, { from: 0, to: own.length }), length: own.length };
}
