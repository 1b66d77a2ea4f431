/** A report as the index has it, made into what the page shows of a result. */
import type { Found, LoadedReport } from "../search/answer.ts";
import { excerpt, type MarkedWords, markedPieces, type Piece } from "./excerpt.ts";
import { bestPassages, bestRange, isQuote, type Passage, partsOf } from "./passages.ts";
import { readableText } from "./readable-text.ts";

export interface PassageView {
  url: string;
  /** The caption of a quote, which says whose it is, or the heading of a section. */
  title: Piece[];
  isQuote: boolean;
  excerpt: Piece[];
}

export interface ResultView {
  url: string;
  language: string;
  title: Piece[];
  /** `YYYY-MM-DD`. */
  day: string;
  kind: string;
  /** Whose reporting the report rests on. */
  outlets: string[];
  /** From the opening: where it matches, else its beginning. */
  excerpt: Piece[];
  passages: PassageView[];
}

type Facts = Pick<Found, "language" | "day" | "kind" | "outlets">;

const mostPassages = 3;

/** A report that was found, and of which nothing else could be loaded. */
export type UnloadedView = Facts & { isUnloaded: true };

/** @throws if there are several, and none can be loaded */
export async function loadResults(found: Found[]): Promise<(ResultView | UnloadedView)[]> {
  const loaded = await Promise.allSettled(found.map(async (one) => resultView(one, await one.load())));
  const failed = loaded.filter((result) => result.status === "rejected");
  if (failed.length > 1 && failed.length === found.length) throw failed[0]?.reason;
  return found.flatMap((one, place) => {
    const result = loaded[place];
    return result?.status === "fulfilled" ? result.value : unloaded(one);
  });
}

function unloaded({ language, day, kind, outlets }: Facts): UnloadedView {
  return { isUnloaded: true, language, day, kind, outlets };
}

export function resultView({ language, day, kind, outlets }: Facts, fragment: LoadedReport): ResultView {
  const text = readableText(fragment);
  const parts = partsOf(text.anchors, { from: 0, to: text.words.length });
  return {
    url: fragment.url,
    language,
    title: titleOf(fragment),
    day,
    kind,
    outlets,
    excerpt: excerpt(text, bestRange(text, parts[0]?.ranges ?? [])),
    passages: bestPassages(text, parts, mostPassages).map((passage) => passageView(fragment.url, text, passage)),
  };
}

function titleOf({ meta, titleLocations }: LoadedReport): Piece[] {
  const words = (meta.title ?? "").split(/\s+/);
  return markedPieces({ words, marks: new Set(titleLocations) }, { from: 0, to: words.length });
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

/** A heading or caption, with marks if the text has it at this place; `length` is how many words it has there. */
function labelAt({ words, marks }: MarkedWords, from: number, label: string): { pieces: Piece[]; length: number } {
  const own = label.split(/\s+/);
  // Pagefind ends a heading with a full stop.
  const isThere = own.every((word, place) => [word, `${word}.`].includes(words[from + place] ?? ""));
  if (!isThere) return { pieces: plainPieces(own), length: 0 };
  const ownMarks = new Set([...marks].map((place) => place - from));
  return { pieces: markedPieces({ words: own, marks: ownMarks }, { from: 0, to: own.length }), length: own.length };
}

function plainPieces(words: string[]): Piece[] {
  return markedPieces({ words, marks: new Set() }, { from: 0, to: words.length });
}
