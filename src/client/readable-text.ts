/**
 * What a reader may see of a report as it is indexed. The index also has marks between blocks, and the words of all
 * quotations a second time, each behind a mark, so that `said:` finds them: what matches there is marked in the quotations.
 */
import type { Anchor, Fragment } from "../search/pagefind.ts";
import { blockGap } from "../search/plain-marks.ts";
import { saidCopyId, saidMark } from "../search/said.ts";
import { foldWord } from "../search/words.ts";
import type { MarkedWords } from "./excerpt.ts";
import { isQuote, partsOf } from "./passages.ts";

export interface ReadableText extends MarkedWords {
  anchors: Anchor[];
}

export function readableText({ content, anchors, locations }: Fragment): ReadableText {
  const all = content.split(" ");
  const end = anchors.find(({ id }) => id === saidCopyId)?.location ?? all.length;
  const said = new Set(locations.filter((place) => place >= end).flatMap((place) => unmarked(all[place])));
  const text = withoutGaps(all.slice(0, end), anchors, locations);
  return { ...text, marks: new Set([...text.marks, ...quotedPlaces(text, said)]) };
}

/** The same text without the marks between blocks, which take a place each. */
function withoutGaps(all: string[], anchors: Anchor[], locations: number[]): ReadableText {
  const words: string[] = [];
  const places = all.map((word) => (word === blockGap ? words.length : words.push(word) - 1));
  const placeOf = (place: number): number => places[place] ?? words.length;
  return {
    words,
    marks: new Set(locations.filter((place) => place < all.length).map(placeOf)),
    anchors: anchors.map((anchor) => ({ ...anchor, location: placeOf(anchor.location), ...labelsOf(anchor) })),
  };
}

function labelsOf({ title, text }: Anchor): Pick<Anchor, "title" | "text"> {
  const clean = (label: string): string => label.replaceAll(blockGap, "").trim();
  return { ...(title !== undefined && { title: clean(title) }), ...(text !== undefined && { text: clean(text) }) };
}

/** Where words that were said stand in quotations, or in the captions that say whose they are. */
function quotedPlaces({ words, anchors }: ReadableText, said: ReadonlySet<string>): number[] {
  if (said.size === 0) return [];
  const quotes = partsOf(anchors, { from: 0, to: words.length }).filter(({ anchor }) => anchor && isQuote(anchor));
  const places = quotes.flatMap(({ ranges }) => ranges).flatMap(({ from, to }) => [...words.keys()].slice(from, to));
  return places.filter((place) => withParts(words[place] ?? "").some((word) => said.has(word)));
}

/** `ISIS-K` is in the index as a whole and in its parts. */
function withParts(word: string): string[] {
  return [word, ...word.split(/[^\p{L}\p{N}]+/u)].map(foldWord).filter((part) => part !== "");
}

/** The words of a place in the copy, which has a compound and its parts in one: `ϙisisk-ϙisis`. */
function unmarked(words = ""): string[] {
  return words.split("-").map((word) => foldWord(word.replace(saidMark, "")));
}
