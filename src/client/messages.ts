/** What a search says of itself, in words: what it could not read, and what it did beside what was asked. */
import type { Note, Years } from "../search/answer.ts";
import type { QueryProblem } from "../search/query.ts";
import { counted, filled } from "./filled.ts";
import type { SearchSettings } from "./search-settings.ts";

type Words = Pick<SearchSettings, "locale" | "texts">;

export function problemText({ code, at, text, instead }: QueryProblem, { locale, texts }: Words): string {
  const problem = filled(texts.problems[code], { at, text }, locale);
  return instead ? `${problem} ${filled(texts.fieldInstead, { field: `${instead}:` }, locale)}` : problem;
}

export function noteText(note: Note, { locale, texts }: Words): string {
  const list = (words: string[]) => new Intl.ListFormat(locale).format(words);
  switch (note.type) {
    case "some-words":
      return note.exact === 0 ? texts.noneHasAll : counted(texts.someWords, { count: note.exact }, locale);
    case "also-searched":
      return filled(texts.notes[note.type], { words: note.words, others: list(note.others) }, locale);
    case "common-words":
      return filled(texts.notes[note.type], { words: list(note.words) }, locale);
    default:
      return filled(texts.notes[note.type], { word: note.word }, locale);
  }
}

/** `2024–2026`, or `2024` alone. */
export function yearsText({ from, to }: Years): string {
  return from === to ? String(from) : `${from}–${to}`;
}

/** `Searched: 2024–2026, 15 reports`. */
export function searchedText(years: Years, { locale, texts }: Words): string {
  return counted(texts.searched, { years: yearsText(years), count: years.reports }, locale);
}

/** What a button says that searches further years. */
export function restText(years: Years, { locale, texts }: Words): string {
  return counted(texts.searchRest, { years: yearsText(years), count: years.reports }, locale);
}
