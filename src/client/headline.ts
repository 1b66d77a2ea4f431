/** How much was found, in one line. */
import type { Answer } from "../search/answer.ts";
import { counted, filled } from "./filled.ts";
import { yearsText } from "./messages.ts";
import type { SearchSettings } from "./search-settings.ts";

type Outcome = Pick<Answer, "isAsked" | "matching" | "found" | "notes" | "searched" | "rest" | "archive">;

/** What matches is counted apart from what has some of the words. Empty if nothing was asked for. */
export function headlineText(outcome: Outcome, { locale, texts }: Pick<SearchSettings, "locale" | "texts">): string {
  const { isAsked, matching, found, searched, archive } = outcome;
  if (!isAsked) return "";
  if (!searched && archive) return filled(texts.noSuchTime, { years: yearsText(archive, locale) }, locale);
  const loose = found.length - matching;
  const own = matching === 0 ? texts.nothing : counted(texts.found, { count: matching }, locale);
  if (loose <= 0) return own;
  if (matching > 0) return counted(texts.foundAndSome, { found: own, count: loose }, locale);
  return counted(texts.onlySome, { none: noneText(outcome, texts), count: loose }, locale);
}

/** That no report has all of the words: of which reports that can be said. */
function noneText({ notes, rest }: Outcome, { noneHasAll }: SearchSettings["texts"]): string {
  const hasConditions = notes.some((note) => note.type === "some-words" && note.hasConditions);
  if (hasConditions) return rest ? noneHasAll.ofSearchedWithConditions : noneHasAll.withConditions;
  return rest ? noneHasAll.ofSearched : noneHasAll.ofAll;
}
