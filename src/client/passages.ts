/**
 * Which part of a report each word belongs to. Pagefind's own sub-results let a quote go on to the next heading; here it
 * ends at the first id inside it that begins with its own, such as `q-1a2b3c4-source`, and the section around it goes on.
 */
import type { Anchor } from "../search/pagefind.ts";
import { countMatches, type MarkedWords, type Range } from "./excerpt.ts";

export interface Part {
  /** A heading or a quote; `undefined` is the opening, before the first of them. */
  anchor: Anchor | undefined;
  ranges: Range[];
}

export function isQuote(anchor: Anchor): boolean {
  return anchor.element === "figure" && Boolean(anchor.title);
}

function isHeading(anchor: Anchor): boolean {
  return /^h[2-6]$/.test(anchor.element) && Boolean(anchor.title || anchor.text);
}

/** The parts of the text between two places. The opening comes first, and is there even if it is empty. */
export function partsOf(anchors: Anchor[], { from, to }: Range): Part[] {
  let section: Part = { anchor: undefined, ranges: [] };
  let current = section;
  let start = from;
  const parts = [section];
  const turnTo = (part: Part, place: number): void => {
    if (place > start) current.ranges.push({ from: start, to: place });
    start = Math.max(start, place);
    current = part;
  };
  for (const anchor of anchors) {
    if (isHeading(anchor) || isQuote(anchor)) {
      const part: Part = { anchor, ranges: [] };
      parts.push(part);
      if (isHeading(anchor)) section = part;
      turnTo(part, anchor.location);
    } else if (endsQuote(anchor, current)) {
      turnTo(section, anchor.location);
    }
  }
  turnTo(current, to);
  return parts;
}

function endsQuote({ id }: Anchor, { anchor }: Part): boolean {
  return anchor !== undefined && isQuote(anchor) && id.startsWith(`${anchor.id}-`);
}

/** The range in which most different words match; the first of equals. */
export function bestRange(text: MarkedWords, ranges: Range[]): Range {
  let best: Range = ranges[0] ?? { from: 0, to: 0 };
  for (const range of ranges) {
    if (countMatches(text, range) > countMatches(text, best)) best = range;
  }
  return best;
}

export interface Passage {
  anchor: Anchor;
  /** Its best range. The first begins with the words of the heading or of the caption. */
  range: Range;
}

/**
 * The quotes and sections that match best: by the number of different words that match, quotes before sections.
 * What matches less than half as well as the best is left out.
 */
export function bestPassages(text: MarkedWords, parts: Part[], most: number): Passage[] {
  const matching: (Passage & { matches: number })[] = [];
  for (const { anchor, ranges } of parts) {
    const range = bestRange(text, ranges);
    const matches = countMatches(text, range);
    if (anchor && matches > 0) matching.push({ anchor, range, matches });
  }
  const quotesFirst = (a: Passage, b: Passage): number => Number(isQuote(b.anchor)) - Number(isQuote(a.anchor));
  matching.sort((a, b) => b.matches - a.matches || quotesFirst(a, b));
  const enough = (matching[0]?.matches ?? 0) / 2;
  return matching.filter(({ matches }) => matches >= enough).slice(0, most);
}
