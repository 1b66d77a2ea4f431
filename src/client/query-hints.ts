/** What in a query may not do what its writer thinks, though nothing is wrong with it. */
import { parseQuery } from "../search/parse.ts";
import { printQuery } from "../search/print.ts";
import type { Query, Word } from "../search/query.ts";
import { noneOf } from "../search/query-form.ts";

export type QueryHint =
  /** `NOT` is a word like others. `instead` is how to leave out what follows. */
  | { type: "not"; word: string; instead: string }
  /** `AND` is a word like others. */
  | { type: "and"; word: string }
  /** Single quotation marks make no phrase. `instead` is how to write one. */
  | { type: "single-quotes"; instead: string };

const notWords = ["NOT", "НЕ"];
const andWords = ["AND", "ТА"];

/** Each kind once. */
export function queryHints(text: string): QueryHint[] {
  const hints = [...wordHints(parseQuery(text).query), ...quoteHints(text)];
  return [...new Map(hints.map((hint) => [hint.type, hint])).values()];
}

function wordHints(query: Query): QueryHint[] {
  if (query.type === "or") return query.of.flatMap(wordHints);
  if (query.type === "not") return wordHints(query.of);
  if (query.type !== "and") return [];
  return query.of.flatMap((part, place) => {
    const next = query.of[place + 1];
    if (!next || !isWord(part)) return wordHints(part);
    if (notWords.includes(part.text)) return { type: "not", word: part.text, instead: printQuery(noneOf(next)) };
    return place > 0 && andWords.includes(part.text) ? { type: "and", word: part.text } : [];
  });
}

function isWord(query: Query): query is Word {
  return query.type === "word";
}

const phrases = /"[^"]*"|“[^”]*”|„[^“”]*[“”]|«[^»]*»/gu;
/** Several words; no apostrophe stands where the marks do. */
const singleQuoted = /(?<![\p{L}\p{N}])['‘](?=[\p{L}\p{N}])([^'‘’]*\s[^'‘’]*[\p{L}\p{N}])['’](?![\p{L}\p{N}])/u;

function quoteHints(text: string): QueryHint[] {
  const words = singleQuoted.exec(text.replace(phrases, " "))?.[1];
  return words === undefined ? [] : [{ type: "single-quotes", instead: `"${words.replace(/\s+/g, " ")}"` }];
}
