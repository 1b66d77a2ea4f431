/** Cuts a query into terms, brackets and `OR`. */
import { nameAt, parseField } from "./parse-fields.ts";
import { parsePhrase } from "./parse-phrase.ts";
import type { Fault, Piece } from "./parse-piece.ts";
import type { Query } from "./query.ts";
import { fieldLike } from "./query-fields.ts";
import { dashesAt, hasLetterOrDigit, isEnd, isQuoteMark, orWords, runAt } from "./query-text.ts";

/** With its place in the text, from 0; a dash before it is part of it. */
export type Token = { from: number; to: number } & (
  | { type: "term"; negated: boolean; query: Query | undefined }
  | { type: "open"; negated: boolean }
  | { type: "close" }
  | { type: "or" }
);

export interface Tokens {
  tokens: Token[];
  faults: Fault[];
}

/** What has no letter or digit, such as a dash between spaces, gives no token. */
export function tokensOf(text: string): Tokens {
  const found: Tokens = { tokens: [], faults: [] };
  let at = 0;
  while (at < text.length) {
    if (text.charAt(at) === ")") found.tokens.push({ type: "close", from: at, to: at + 1 });
    at = isEnd(text.charAt(at)) ? at + 1 : readTerm(found, text, { from: at, negated: false });
  }
  return found;
}

interface Start {
  from: number;
  negated: boolean;
}

/** Reads what begins at a place, and returns the place after it. */
function readTerm(found: Tokens, text: string, start: Start): number {
  const { from } = start;
  const dashes = dashesAt(text, from);
  const at = from + dashes.length;
  const negated = start.negated !== (dashes.length % 2 === 1);
  if (isEnd(text.charAt(at))) return at;
  if (text.charAt(at) === "(") {
    found.tokens.push({ type: "open", negated, from, to: at + 1 });
    return at + 1;
  }
  const piece = isQuoteMark(text.charAt(at)) ? parsePhrase(text, at) : parseField(text, at);
  if (!piece) return readRun(found, text, { from, at, negated });
  addTerm(found, piece, { from, negated });
  return piece.to;
}

function addTerm(found: Tokens, { query, to, faults }: Piece, { from, negated }: Start): void {
  found.tokens.push({ type: "term", negated, query, from, to });
  found.faults.push(...faults);
}

interface Run extends Start {
  /** The place after its dashes. */
  at: number;
}

/** Reads what is neither a phrase nor a field. */
function readRun(found: Tokens, text: string, run: Run): number {
  const name = nameAt(text, run.at);
  const instead = name === "" ? undefined : fieldLike(name);
  if (instead !== undefined) return readUnknownField(found, text, { ...run, name, instead });
  const word = runAt(text, run.at);
  const to = run.at + word.length;
  if (orWords.includes(word)) found.tokens.push({ type: "or", from: run.at, to });
  else if (hasLetterOrDigit(word)) addTerm(found, { query: { type: "word", text: word }, to, faults: [] }, run);
  else if (run.from < run.at) {
    const faults: Fault[] = [{ code: "no-words", from: run.from, to }];
    addTerm(found, { query: undefined, to, faults }, run);
  }
  return to;
}

/** Goes on after the name as if it were not there; a name alone is a word. */
function readUnknownField(
  found: Tokens,
  text: string,
  { from, at, negated, name, instead }: Run & { name: string } & Required<Pick<Fault, "instead">>,
): number {
  const to = at + name.length + 1;
  const faults: Fault[] = [{ code: "unknown-field", from: at, to, instead }];
  if (isEnd(text.charAt(to))) {
    addTerm(found, { query: { type: "word", text: name }, to, faults }, { from, negated });
    return to;
  }
  found.faults.push(...faults);
  return readTerm(found, text, { from: to, negated });
}
