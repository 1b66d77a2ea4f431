import type { Piece } from "./parse-piece.ts";
import type { Phrase } from "./query.ts";
import { quotedAt } from "./query-text.ts";

/** Reads the phrase that begins with the quotation mark at a place. */
export function parsePhrase(text: string, from: number): Piece<Phrase> {
  const { words, to, closed } = quotedAt(text, from);
  const query: Phrase | undefined = words.length === 0 ? undefined : { type: "phrase", text: words.join(" ") };
  if (!closed) return { query, to, faults: [{ code: "unclosed-quote", from, to: from + 1 }] };
  return { query, to, faults: query ? [] : [{ code: "no-words", from, to }] };
}
