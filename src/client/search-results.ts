/** A report as Pagefind returns it, made into what the page shows of a result. */
import { excerpt, type MarkedWords, markedPieces, type Piece } from "./excerpt.ts";
import { bestPassages, bestRange, isQuote, type Passage, partsOf } from "./passages.ts";
import type { Fragment } from "./search-index.ts";

export interface PassageView {
  url: string;
  /** The caption of a quote, which says whose it is, or the heading of a section. */
  title: string;
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
  const title = (fragment.meta.title ?? "").split(/\s+/);
  const from = opensWith(text.words, title) ? title.length : 0;
  const parts = partsOf(fragment.anchors, { from, to: text.words.length });
  return {
    url: fragment.url,
    title: markedPieces({ words: title, marks: from > 0 ? text.marks : new Set() }, { from: 0, to: title.length }),
    date: fragment.meta.date,
    kind: fragment.meta.kind ?? "",
    outlet: fragment.meta.outlet ?? "",
    excerpt: excerpt(text, bestRange(text, parts[0]?.ranges ?? [])),
    passages: bestPassages(text, parts, mostPassages).map((passage) => passageView(fragment.url, text, passage)),
  };
}

/** Whether the indexed text begins with the title. Pagefind ends a heading with a full stop. */
function opensWith(words: string[], title: string[]): boolean {
  return title.every((word, place) => words[place] === word || words[place] === `${word}.`);
}

function passageView(url: string, text: MarkedWords, { anchor, range }: Passage): PassageView {
  return {
    url: `${url}#${anchor.id}`,
    title: anchor.title || anchor.text || "",
    isQuote: isQuote(anchor),
    excerpt: excerpt(text, range),
  };
}
