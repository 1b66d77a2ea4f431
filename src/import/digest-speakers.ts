/** Who says the words of each quote, and where the text mentions each source. */

import { reasonIn } from "./anonymity-reason.ts";
import { anonymousIn } from "./anonymous-speaker.ts";
import type { Piece, TextPiece } from "./digest-pieces.ts";
import type { DigestSources } from "./digest-sources.ts";
import type { NameIndex } from "./names.ts";
import { citedIn } from "./originals.ts";
import { quoteRanges, sentenceRanges } from "./quote-ranges.ts";
import { type RichText, withLink } from "./rich-text.ts";
import { type SourceMention, sourceMentions } from "./source-mentions.ts";

const speech =
  /\b(?:said|says|told|added|noted|stated|confirmed|claimed|explained|according to|citing|quot\w+)\b|сказа|каза|заяв|розпов|рассказ|повідом|сообщ|додал|додав|добав|зазнач|отмет|уточн|підтвер|подтвер|посилан|ссылк|за словами|по словам/iu;

/** Reads the pieces in order. What cannot be told yet is told with all sources at hand. */
export function tieSpeakers(
  pieces: readonly Piece[],
  sources: DigestSources,
  names: NameIndex,
): Map<TextPiece, string> {
  const speakers = new Map<TextPiece, string>();
  const quotes: TextPiece[] = [];
  for (const [turn, piece] of pieces.entries()) {
    if (!piece.rich) continue;
    if (piece.part !== "quote") piece.rich = withSourceLinks(piece.rich, sources, names);
    else {
      quotes.push(piece);
      const id = sources.ofSpeaker(speakerWords(piece)) ?? besideQuote(piece, pieces[turn - 1], sources, names);
      if (id !== undefined) speakers.set(piece, id);
    }
  }
  for (const quote of quotes) {
    if (!speakers.has(quote))
      speakers.set(quote, bySourcePart(pieces, sources) ?? sources.onlyOne() ?? sources.nobody());
  }
  return speakers;
}

/** The words of a label about the speaker, without the preposition. */
export function speakerWords({ label }: TextPiece): string {
  return (label?.speaker ?? "").replace(/^(?:from|of|by|від|от)\s+/iu, "");
}

/** From the words around the quotation, or from the sentence before it that ends in a colon. */
function besideQuote(
  { rich }: TextPiece,
  before: Piece | undefined,
  sources: DigestSources,
  names: NameIndex,
): string | undefined {
  const around = outsideQuotes(rich.text);
  const lead = before?.rich && /[:,]$/u.test(before.rich.text) ? lastSentence(before.rich.text) : "";
  return fromWords(around, sources, names) ?? fromWords(lead, sources, names);
}

function fromWords(words: string, sources: DigestSources, names: NameIndex): string | undefined {
  const [mention] = sourceMentions(words, names.language).filter((one) => isPerson(one, words));
  if (mention) return sources.ofMention(mention);
  const somebody = anonymousIn(words, names.language);
  if (somebody !== undefined) return sources.ofSpeaker(somebody);
  return speech.test(words) || /[–—-]/u.test(words) ? sources.named(words) : undefined;
}

function outsideQuotes(text: string): string {
  let words = text;
  for (const { start, end } of quoteRanges(text).reverse()) words = `${words.slice(0, start)} ${words.slice(end)}`;
  return words.trim();
}

function lastSentence(text: string): string {
  const last = sentenceRanges(text).at(-1);
  return last ? text.slice(last.start, last.end) : "";
}

/** A digest that rests on one speaker names them in its first part: "Source: Ann Reed, on the radio". */
function bySourcePart(pieces: readonly Piece[], sources: DigestSources): string | undefined {
  const part = pieces.find((piece) => piece.rich && piece.part === "source");
  if (!part?.rich) return undefined;
  const cited = citedIn(part.rich.text);
  return sources.named(part.rich.text) ?? (cited === undefined ? undefined : sources.ofSpeaker(cited));
}

/** Links the first mention of each source in running text. */
function withSourceLinks(rich: RichText, sources: DigestSources, names: NameIndex): RichText {
  let linked = rich;
  for (const mention of sourceMentions(rich.text, names.language)) {
    if (!isPerson(mention, rich.text)) continue;
    const url = `source:${sources.ofMention(mention)}`;
    const isLinked = linked.links.some((link) => link.url === url);
    if (!isLinked) linked = withLink(linked, { start: mention.start, end: linkEnd(mention), url });
    const reason = reasonIn(sentenceAt(rich.text, mention), names.language);
    if (reason !== undefined) sources.giveReason(url.slice("source:".length), reason);
  }
  return linked;
}

function sentenceAt(text: string, { start, end }: SourceMention): string {
  // A sentence is looked for in the neighbourhood only: a text may be very long.
  const from = Math.max(0, start - 1000);
  const near = text.slice(from, end + 1000);
  const sentence = sentenceRanges(near).find((range) => range.start <= start - from && range.end >= end - from);
  return sentence ? near.slice(sentence.start, sentence.end) : near;
}

function linkEnd({ start, words }: SourceMention): number {
  return start + words.length;
}

/** Whether a mention is of somebody who speaks: "a source said", and not "a source of income". */
function isPerson(mention: SourceMention, text: string): boolean {
  const { turn, end, description } = mention;
  if (/^\s+of\s+(?!the\b|its\b|their\b)/iu.test(text.slice(end))) return false;
  if (typeof turn === "number" || turn === "one" || description) return true;
  return speech.test(sentenceAt(text, mention));
}
