/** One quote of a digest as paragraphs of the report form. */
import type { Paragraph, PhrasingContent } from "mdast";
import { labelOf } from "../domain/label.ts";
import type { Language } from "../domain/language.ts";
import { quotedFragments } from "../domain/quote-id.ts";
import { importMark } from "../domain/unfinished.ts";
import type { TextPiece } from "./digest-pieces.ts";
import { quoteRanges, sentenceRanges } from "./quote-ranges.ts";
import { cut, phrasingOf, type RichText, textNode } from "./rich-text.ts";

/** Paragraphs of a quote are marked, since nothing in them is linked but the speaker. */
export function quoteParagraph(children: PhrasingContent[]): Paragraph {
  return { type: "paragraph", data: { isQuote: true } as Paragraph["data"], children };
}

/** The words with what stands around them, and the sentences after them that quote nothing. */
export function wordsAndRest(rich: RichText): { words: RichText; rest?: RichText } {
  const quotes = quoteRanges(rich.text);
  const sentences = sentenceRanges(rich.text);
  const isQuoting = ({ start, end }: { start: number; end: number }): boolean =>
    quotes.some((quote) => quote.start < end && quote.end > start);
  const first = sentences.findIndex(isQuoting);
  const next = sentences.findIndex((sentence, turn) => first >= 0 && turn > first && !isQuoting(sentence));
  const from = sentences[next]?.start;
  return from === undefined ? { words: rich } : { words: cut(rich, 0, from), rest: cut(rich, from) };
}

export interface Speaker {
  id: string;
  /** What stands for them where the label of the page says nothing. */
  name: string;
}

export interface QuoteForm {
  language: Language;
  /** Whether the next paragraph goes on quoting. */
  goesOn: boolean;
}

/** `**Quote from [the second source](source:second):** "…"`. */
export function labelledQuote(piece: TextPiece, speaker: Speaker, form: QuoteForm): Paragraph {
  const words = piece.rich;
  const label = quoteLabel(piece, speaker, form.language);
  const hint = `<!-- ${importMark} put the quoted words in quotation marks, or make it a paragraph of the text -->`;
  const missing: PhrasingContent[] =
    quotedFragments(words.text, form.goesOn).length > 0 ? [] : [textNode(" "), { type: "html", value: hint }];
  return quoteParagraph([{ type: "strong", children: label }, textNode(" "), ...phrasingOf(words), ...missing]);
}

function quoteLabel({ label }: TextPiece, { id, name }: Speaker, language: Language): PhrasingContent[] {
  const own = labelOf("quote", language);
  const said = label?.speaker ?? "";
  const link = (text: string): PhrasingContent => ({ type: "link", url: `source:${id}`, children: [textNode(text)] });
  if (said === "") return [textNode(`${own} (`), link(name), textNode("):")];
  const preposition = /^(?:from|of|by|від|от)\s+/iu.exec(said)?.[0] ?? "";
  return [textNode(`${own} ${preposition}`), link(said.slice(preposition.length)), textNode(":")];
}
