/**
 * Reads a query as a reader types it. `docs/searching.md` describes the language.
 *
 * A query is half typed most of the time, so that every text has a meaning: what is open closes at the end, and what
 * makes no sense is left out and told as a problem.
 */
import type { Fault } from "./parse-piece.ts";
import { type Token, tokensOf } from "./parse-tokens.ts";
import { everything, type ParsedQuery, type Query, type QueryProblem } from "./query.ts";
import { allOf, anyOf, noneOf } from "./query-form.ts";
import { asRead } from "./query-text.ts";

/** Far more than a page lets its reader type, since spaces are added in print; what follows is not read. */
const longest = 1000;

/** Never throws. The query is in normal form. */
export function parseQuery(text: string): ParsedQuery {
  const read = asRead(text).slice(0, longest);
  const { tokens, faults } = tokensOf(read);
  const tree = treeOf(tokens);
  const all = [...faults, ...tree.faults].sort((a, b) => a.from - b.from);
  return { query: tree.query, problems: all.map((fault) => problemOf(fault, read)) };
}

/** A bracket, or the whole query, while it is read. */
interface Group {
  from: number;
  negated: boolean;
  /** What stands between one `OR` and the next. */
  parts: Part[];
  lastOr?: Token;
}

interface Part {
  terms: Query[];
  /** Whether anything stands there, even if it cannot be searched. */
  filled: boolean;
}

interface Reading {
  /** From the whole query to the innermost bracket. */
  groups: [Group, ...Group[]];
  faults: Fault[];
}

/** Keeps its own stack: brackets may be nested as deep as the text is long. */
function treeOf(tokens: Token[]): { query: Query; faults: Fault[] } {
  const reading: Reading = { groups: [groupAt(0, false)], faults: [] };
  for (const token of tokens) readToken(reading, token);
  while (reading.groups.length > 1) {
    const group = close(reading);
    reading.faults.push({ code: "unclosed-bracket", from: group.from, to: group.from + 1 });
  }
  return { query: endOf(reading, reading.groups[0]) ?? everything, faults: reading.faults };
}

function groupAt(from: number, negated: boolean): Group {
  return { from, negated, parts: [{ terms: [], filled: false }] };
}

function readToken(reading: Reading, token: Token): void {
  const group = innermost(reading);
  if (token.type === "open") reading.groups.push(groupAt(token.to - 1, token.negated));
  else if (token.type === "term") add(group, token.query, token.negated);
  else if (token.type === "or") {
    if (!lastPart(group).filled) reading.faults.push({ code: "missing-operand", from: token.from, to: token.to });
    group.parts.push({ terms: [], filled: false });
    group.lastOr = token;
  } else if (reading.groups.length === 1) {
    reading.faults.push({ code: "unopened-bracket", from: token.from, to: token.to });
  } else {
    const { from, parts } = close(reading);
    const isEmpty = parts.length === 1 && !parts.some(({ filled }) => filled);
    if (isEmpty) reading.faults.push({ code: "missing-operand", from, to: token.to });
  }
}

const innermost = ({ groups }: Reading): Group => groups.at(-1) ?? groups[0];
const lastPart = ({ parts }: Group): Part => parts.at(-1) ?? { terms: [], filled: false };

function add(group: Group, query: Query | undefined, negated: boolean): void {
  const part = lastPart(group);
  part.filled = true;
  if (query) part.terms.push(negated ? noneOf(query) : query);
}

/** Ends the innermost bracket, and gives it to the group around it. */
function close(reading: Reading): Group {
  const group = reading.groups.pop() ?? reading.groups[0];
  add(innermost(reading), endOf(reading, group), group.negated);
  return group;
}

/** What a group means; `undefined` if nothing in it can be searched. */
function endOf({ faults }: Reading, group: Group): Query | undefined {
  const { lastOr } = group;
  const told = faults.some(({ code, from }) => code === "missing-operand" && from === lastOr?.from);
  if (lastOr && !told && !lastPart(group).filled)
    faults.push({ code: "missing-operand", from: lastOr.from, to: lastOr.to });
  const parts = group.parts.filter(({ terms }) => terms.length > 0).map(({ terms }) => allOf(terms));
  return parts.length === 0 ? undefined : anyOf(parts);
}

function problemOf({ code, from, to, instead }: Fault, read: string): QueryProblem {
  const at = [...read.slice(0, from)].length + 1;
  return { code, at, text: read.slice(from, to), ...(instead && { instead }) };
}
