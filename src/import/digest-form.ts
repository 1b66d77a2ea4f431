/** A pasted digest, understood: its parts as Markdown, and what the head takes from them. */
import type { Paragraph, RootContent } from "mdast";
import { labelOf } from "../domain/label.ts";
import type { Language } from "../domain/language.ts";
import { quotedFragments, quoteId } from "../domain/quote-id.ts";
import { type Piece, paragraphsOf, piecesOf, type TextPiece } from "./digest-pieces.ts";
import { labelledQuote, quoteParagraph } from "./digest-quote.ts";
import { type DraftResponse, responsesIn } from "./digest-responses.ts";
import { DigestSources, type DraftSource } from "./digest-sources.ts";
import { tieSpeakers } from "./digest-speakers.ts";
import type { NameIndex } from "./names.ts";
import { leftOut, type Note } from "./note.ts";
import { type Original, originalsIn } from "./originals.ts";
import { phrasingOf, type RichText, textNode } from "./rich-text.ts";

export interface DigestForm {
  lede: string;
  originals: Original[];
  sources: Map<string, DraftSource>;
  responses: DraftResponse[];
  blocks: RootContent[];
  notes: Note[];
}

const opensQuote = /^["“«„]/u;

/** Reads the paragraphs below the title and the date. */
export function readDigest(blocks: readonly RootContent[], names: NameIndex): DigestForm {
  const notes: Note[] = [];
  const pieces = piecesOf(paragraphsOf(blocks), names.language, notes);
  const text = textsOf(pieces);
  const originals = originalsIn(sourceParts(pieces), names);
  const sources = new DigestSources(names);
  const speakers = tieSpeakers(pieces, sources, names);
  const written = new DigestWriter(pieces, { speakers, sources, notes, language: names.language }).blocks();
  return {
    lede: ledeOf(pieces),
    originals,
    sources: usedSources(sources.declared, written, notes),
    responses: text.flatMap((part) => responsesIn(part, names)).filter(firstOfParty),
    blocks: written,
    notes,
  };
}

function textsOf(pieces: readonly Piece[]): string[] {
  return pieces.flatMap((piece) => (piece.rich && piece.part !== "quote" ? [piece.rich.text] : []));
}

function sourceParts(pieces: readonly Piece[]): RichText[] {
  return pieces.flatMap((piece) => (piece.rich && piece.part === "source" ? [piece.rich] : []));
}

/** What stands above the first label. */
function ledeOf(pieces: readonly Piece[]): string {
  const end = pieces.findIndex((piece) => piece.label);
  return textsOf(end < 0 ? [...pieces] : pieces.slice(0, end)).join("\n");
}

function firstOfParty({ party }: DraftResponse, index: number, all: DraftResponse[]): boolean {
  return all.findIndex((other) => other.party === party) === index;
}

/** A source must be linked somewhere; one whose words could not be linked is not declared. */
function usedSources(
  declared: Map<string, DraftSource>,
  blocks: RootContent[],
  notes: Note[],
): Map<string, DraftSource> {
  const written = JSON.stringify(blocks);
  const isUsed = (id: string): boolean => written.includes(`"source:${id}"`);
  const unused = [...declared.keys()].filter((id) => !isUsed(id));
  for (const id of unused) notes.push(leftOut(id, "a source that no words of the text could be linked to"));
  return new Map([...declared].filter(([id]) => isUsed(id)));
}

interface WriterContext {
  speakers: ReadonlyMap<TextPiece, string>;
  sources: DigestSources;
  notes: Note[];
  language: Language;
}

/** Writes pieces as blocks of Markdown. */
class DigestWriter {
  private readonly pieces: readonly Piece[];
  private readonly context: WriterContext;
  private readonly quoted = new Set<string>();

  constructor(pieces: readonly Piece[], context: WriterContext) {
    this.pieces = pieces;
    this.context = context;
  }

  blocks(): RootContent[] {
    let afterQuote = false;
    return this.pieces.flatMap((piece, turn) => {
      if (!piece.rich) {
        afterQuote = false;
        return [piece.node];
      }
      const goesOn = afterQuote && !piece.label && opensQuote.test(piece.rich.text);
      afterQuote = piece.part === "quote" || goesOn;
      if (goesOn) return [quoteParagraph(phrasingOf(piece.rich))];
      return piece.part === "quote" ? this.quote(piece, turn) : [this.paragraph(piece)];
    });
  }

  private paragraph({ part, label, rich }: TextPiece): Paragraph {
    const words = phrasingOf(rich);
    if (!part || !label) return { type: "paragraph", children: words };
    const own = textNode(`${labelOf(part, this.context.language)}:`);
    const gap = words.length > 0 ? [textNode(" ")] : [];
    return { type: "paragraph", children: [{ type: "strong", children: [own] }, ...gap, ...words] };
  }

  /** Words that were quoted before are told again as a part of the text, since each quote has one address. */
  private quote(piece: TextPiece, turn: number): RootContent[] {
    const { language, speakers, sources, notes } = this.context;
    const goesOn = this.goesOnAfter(turn);
    const id = quoteId(this.wordsFrom(piece.rich, goesOn ? turn + 1 : undefined));
    const speaker = speakers.get(piece) ?? "unknown";
    if (this.quoted.has(id)) {
      notes.push(leftOut(`${piece.label?.text ?? ""}:`, "the same words are quoted before: they stand in the text"));
      return [this.paragraph({ ...piece, part: "details" })];
    }
    if (quotedFragments(piece.rich.text, goesOn).length > 0) this.quoted.add(id);
    const said = { id: speaker, name: nameOf(sources.declared.get(speaker), speaker) };
    return [labelledQuote(piece, said, { language, goesOn })];
  }

  private goesOnAfter(turn: number): boolean {
    const next = this.pieces[turn + 1];
    return next?.rich !== undefined && !next.label && opensQuote.test(next.rich.text);
  }

  /** The quoted words as the pipeline joins them. */
  private wordsFrom(first: RichText, next: number | undefined): string {
    const fragments = quotedFragments(first.text, next !== undefined);
    for (let turn = next ?? this.pieces.length; turn < this.pieces.length; turn += 1) {
      const piece = this.pieces[turn];
      if (!piece?.rich || piece.label || !opensQuote.test(piece.rich.text)) break;
      fragments.push(...quotedFragments(piece.rich.text, this.goesOnAfter(turn)));
    }
    return fragments.join(" … ").replace(/\s+/g, " ");
  }
}

/** What stands for a speaker in a label that named none. */
function nameOf(source: DraftSource | undefined, id: string): string {
  if (!source) return id;
  if ("described" in source) return source.described.startsWith("TODO") ? "?" : source.described;
  return id;
}
