/** Words that a search can suggest in the place of misspelt ones: those of headlines, standfirsts and names. */
import { compareText } from "../domain/calendar-date.ts";
import type { Corpus } from "../domain/corpus.ts";
import type { Language } from "../domain/language.ts";
import { encodeWords } from "../search/spelling-format.ts";
import { namedThings } from "./search-names.ts";
import { type Counted, WordCounter } from "./word-counter.ts";

/** More words than this are too large a file; the rarest are left out. */
const mostWords = 11_000;

/** The contents of `pagefind/<language>/words.txt`. */
export function spellingWords(corpus: Corpus, language: Language): string {
  const counted = countWords(corpus, language);
  const best = [...counted]
    .sort(([a, one], [b, other]) => {
      const byPlace = Number(other.isMain) - Number(one.isMain);
      return byPlace || other.reports - one.reports || compareText(a, b);
    })
    .slice(0, mostWords)
    .sort(([a], [b]) => compareText(a, b));
  return encodeWords(best.map(([, word]) => ({ text: spellingOf(word), rank: rankOf(word.reports) })));
}

function countWords(corpus: Corpus, language: Language): Map<string, Counted> {
  const counter = new WordCounter();
  for (const { language: own, title, summary } of corpus.reports) {
    if (own !== language) continue;
    counter.beginReport();
    counter.add({ text: title, isMain: true, isTitle: true });
    counter.add({ text: summary, isMain: false, isTitle: true });
  }
  counter.endReports();
  for (const { kind, names } of namedThings(corpus)) {
    const isTitle = kind === "topic" || kind === "storyline";
    for (const text of names[language] ?? []) counter.add({ text, isMain: true, isTitle });
  }
  return counter.counted;
}

/** The usual one; of two that are as usual, the first by letter. */
function spellingOf({ spellings }: Counted): string {
  const [first = ["", 0]] = [...spellings].sort(([a, one], [b, other]) => other - one || compareText(a, b));
  return first[0] as string;
}

function rankOf(reports: number): number {
  return Math.min(9, Math.floor(Math.log2(reports + 1)));
}
