/** What a search says of itself, in words: what it could not read, and what it did beside what was asked. */
import type { Years } from "../search/answer.ts";
import type { QueryProblem } from "../search/query.ts";
import { counted, filled } from "./filled.ts";
import type { LineNote } from "./notes.ts";
import type { QueryHint } from "./query-hints.ts";
import type { SearchSettings } from "./search-settings.ts";
import { monthsName } from "./span-name.ts";

type Words = Pick<SearchSettings, "locale" | "texts">;

/** More would push the results off the screen; what is corrected makes room for the next. */
const mostLines = 3;
const mostPlaces = 5;

/** A line a kind of problem, in the order in which the kinds first appear. */
export function problemTexts(problems: QueryProblem[], words: Words): string[] {
  const kinds = [...Map.groupBy(problems, ({ code }) => code).values()];
  return kinds.slice(0, mostLines).map((alike) => problemText(alike, words));
}

/** @param alike at least one, of one kind */
function problemText(alike: QueryProblem[], { locale, texts }: Words): string {
  const code = alike[0]?.code as QueryProblem["code"];
  const list = (items: (string | number)[]): string => shortList(items.map(String), locale);
  const at = counted(texts.at, { count: alike.length, places: list(alike.map((one) => one.at)) }, locale);
  const problem = filled(texts.problems[code], { at, text: list(alike.map(({ text }) => text)) }, locale);
  const instead = alike.flatMap((one) => (one.instead ? `${one.instead}:` : []));
  return instead.length > 0 ? `${problem} ${filled(texts.fieldInstead, { field: list(instead) }, locale)}` : problem;
}

/** Each item once; `…` stands for what is too much. */
function shortList(all: string[], locale: string): string {
  const items = [...new Set(all)];
  if (items.length > mostPlaces) return `${items.slice(0, mostPlaces).join(", ")} …`;
  return new Intl.ListFormat(locale).format(items);
}

export function noteText(note: LineNote, { locale, texts }: Words): string {
  const list = (words: string[]) => new Intl.ListFormat(locale).format(words);
  switch (note.type) {
    case "also-searched":
      return filled(texts.notes[note.type], { words: note.words, others: list(note.others) }, locale);
    case "common-words":
      return filled(texts.notes[note.type], { words: list(note.words) }, locale);
    case "unknown-value":
      return filled(texts.notes[note.type], { field: `${note.field}:${note.value}` }, locale);
    case "no-names":
      return texts.notes[note.type];
    default:
      return filled(texts.notes[note.type], { word: note.word }, locale);
  }
}

export function hintText(hint: QueryHint, { locale, texts }: Words): string {
  return filled(texts.hints[hint.type], { ...hint }, locale);
}

/** `2024–2026`, or `2024` alone; `July – December 2024` where it is not whole years. */
export function yearsText({ from, to }: Years, locale: string): string {
  if (Math.max(from.length, to.length) > "2024".length) return monthsName(from, to, locale);
  return from === to ? from : `${from}–${to}`;
}

/**
 * `Searched: English, 2024–2026, 15 reports`.
 * @param languages none where there is only one to search
 */
export function searchedText(years: Years, languages: string[], { locale, texts }: Words): string {
  const scope = [...languages, yearsText(years, locale)].join(", ");
  return counted(texts.searched, { scope, count: years.reports }, locale);
}

/** What a button says that searches further years. */
export function restText(years: Years, { locale, texts }: Words): string {
  return counted(texts.searchRest, { years: yearsText(years, locale), count: years.reports }, locale);
}
