/** A labelled text cut at its labels. */
import type { Paragraph, RootContent } from "mdast";
import type { Part } from "../domain/label.ts";
import type { Language } from "../domain/language.ts";
import { type FoundLabel, labelsIn } from "./digest-labels.ts";
import { wordsAndRest } from "./digest-quote.ts";
import { advertisementsIn, appealsIn } from "./left-out-lines.ts";
import { leftOut, type Note } from "./note.ts";
import { isWithin, quoteRanges, type Range } from "./quote-ranges.ts";
import { cut, type RichText, richTextOf } from "./rich-text.ts";

export interface TextPiece {
  part: Part | undefined;
  /** The label that it opens with, if it does. */
  label?: FoundLabel;
  rich: RichText;
  node?: never;
}

/** A list, a table, a heading: kept as it is. */
export interface NodePiece {
  node: RootContent;
  rich?: never;
  label?: never;
}

export type Piece = TextPiece | NodePiece;

/** Whether a text is in the labelled form: it says what it rests on or whom it quotes, or has two kinds of labels. */
export function isLabelled(blocks: readonly RootContent[], language: Language): boolean {
  const labels = blocks.flatMap((block) =>
    block.type === "paragraph" ? labelsIn(richTextOf(block).text, language) : [],
  );
  return (
    new Set(labels.map(({ part }) => part)).size > 1 || labels.some(({ part }) => part === "source" || part === "quote")
  );
}

export function paragraphsOf(blocks: readonly RootContent[]): (RichText | NodePiece)[] {
  return blocks.map((block) => (block.type === "paragraph" ? richTextOf(block as Paragraph) : { node: block }));
}

/** Cuts paragraphs at their labels, and takes out what belongs to the page. */
export function piecesOf(blocks: readonly (RichText | NodePiece)[], language: Language, notes: Note[]): Piece[] {
  const pieces = blocks.flatMap((block): Piece[] => {
    if ("node" in block) return [block];
    const rich = withoutAppeals(withoutAdvertisements(block, notes), notes);
    return rich.text === "" ? [] : piecesOfParagraph(rich, language);
  });
  return filled(pieces, notes);
}

function withoutAdvertisements(rich: RichText, notes: Note[]): RichText {
  const quotes = quoteRanges(rich.text);
  const found = advertisementsIn(rich.text).filter(({ start }) => !isWithin(quotes, start));
  if (found.length === 0) return rich;
  notes.push(...found.map(({ start, end }) => leftOut(rich.text.slice(start, end), "an advertisement")));
  return without(rich, found);
}

function withoutAppeals(rich: RichText, notes: Note[]): RichText {
  const found = appealsIn(rich.text);
  if (found.length === 0) return rich;
  notes.push(...found.map(({ start, end, reason }) => leftOut(rich.text.slice(start, end), reason)));
  return without(rich, found);
}

/** What is left between ranges. */
function without(rich: RichText, ranges: readonly Range[]): RichText {
  const before = ranges.map(({ start }, turn) => cut(rich, ranges[turn - 1]?.end ?? 0, start));
  return joined([...before, cut(rich, ranges.at(-1)?.end ?? 0)]);
}

/** Texts in one, with spaces between them. */
function joined(parts: readonly RichText[]): RichText {
  const links: RichText["links"] = [];
  const present = parts.filter(({ text }) => text !== "");
  let length = 0;
  for (const part of present) {
    const by = length;
    links.push(...part.links.map((link) => ({ ...link, start: link.start + by, end: link.end + by })));
    length += part.text.length + 1;
  }
  return { text: present.map(({ text }) => text).join(" "), links };
}

function piecesOfParagraph(rich: RichText, language: Language): Piece[] {
  const labels = labelsIn(rich.text, language);
  const before = cut(rich, 0, labels[0]?.start ?? rich.text.length);
  const first: Piece[] = before.text === "" ? [] : [{ part: undefined, rich: before }];
  const others = labels.flatMap((label, turn): Piece[] => {
    const labelled = { part: label.part, label, rich: cut(rich, label.end, labels[turn + 1]?.start) };
    return label.part === "quote" ? splitQuote(labelled) : [labelled];
  });
  return [...first, ...others];
}

/** A quote with what stands around it, and the sentences after it that quote nothing. */
function splitQuote(piece: TextPiece): Piece[] {
  const { words, rest } = wordsAndRest(piece.rich);
  return rest
    ? [
        { ...piece, rich: words },
        { part: undefined, rich: rest },
      ]
    : [piece];
}

/** A label that stands alone takes the next paragraph; where none follows, it is left out. */
function filled(pieces: readonly Piece[], notes: Note[]): Piece[] {
  const whole: Piece[] = [];
  for (const piece of pieces) {
    const last = whole.at(-1);
    const waits = last?.label !== undefined && last.rich.text === "";
    if (!waits) whole.push(piece);
    else if (piece.rich && !piece.label) last.rich = piece.rich;
    else {
      if (piece.label || last.part === "quote") dropLabel(whole, notes);
      whole.push(piece);
    }
  }
  const last = whole.at(-1);
  if (last?.label && last.rich.text === "") dropLabel(whole, notes);
  return whole;
}

function dropLabel(whole: Piece[], notes: Note[]): void {
  const label = whole.pop()?.label;
  if (label) notes.push(leftOut(`${label.text}:`, "a label with nothing after it"));
}
