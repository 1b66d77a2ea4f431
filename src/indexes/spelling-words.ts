/** Words that a search can suggest in the place of misspelt ones: those of headlines, standfirsts and names. */
import { compareText } from "../domain/calendar-date.ts";
import type { Corpus } from "../domain/corpus.ts";
import type { Language } from "../domain/language.ts";
import { encodeWords } from "../search/spelling-format.ts";
import { foldWord } from "../search/words.ts";
import { namedThings } from "./search-names.ts";

/** More words than this are too large a file; the rarest are left out. */
const mostWords = 11_000;
const shortestWord = 3;

interface Counted {
  /** In how many reports. */
  reports: number;
  /** Whether it stands in a headline or a name. */
  isMain: boolean;
  /** Its spellings within sentences, by how often they are used. */
  spellings: Map<string, number>;
}

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
  const counted = new Map<string, Counted>();
  for (const { title, summary } of corpus.reports.filter((report) => report.language === language)) {
    const once = new Set<string>();
    addText({ counted, once, text: title, isMain: true, isTitle: true });
    addText({ counted, once, text: summary, isMain: false, isTitle: true });
  }
  for (const { kind, names } of namedThings(corpus)) {
    const isTitle = kind === "topic" || kind === "storyline";
    for (const text of names[language] ?? []) addText({ counted, once: undefined, text, isMain: true, isTitle });
  }
  return counted;
}

interface Text {
  counted: Map<string, Counted>;
  /** Words that have been counted for this report; `undefined` for what is no report. */
  once: Set<string> | undefined;
  text: string;
  isMain: boolean;
  /** Titles and sentences begin with a capital letter whatever the word; names have it for a reason. */
  isTitle: boolean;
}

function addText({ counted, once, text, isMain, isTitle }: Text): void {
  for (const { 0: match, index } of text.matchAll(/\p{L}[\p{L}\p{M}\p{N}'’ʼ-]*/gu)) {
    const spelling = match.replace(/['’]s$|['’ʼ-]+$/u, "");
    const folded = foldWord(spelling);
    if (folded.length < shortestWord) continue;
    const word = counted.get(folded) ?? { reports: 0, isMain: false, spellings: new Map<string, number>() };
    counted.set(folded, word);
    word.isMain ||= isMain;
    if (once && !once.has(folded)) word.reports += 1;
    once?.add(folded);
    addSpelling(word, spelling, isTitle && beginsSentence(text.slice(0, index)));
  }
}

function beginsSentence(before: string): boolean {
  return before === "" || /[.!?:…]["»”]?\s+["«“]?$|^["«“]$/u.test(before);
}

/** How a word is spelt at the beginning of a sentence says little of how it is spelt elsewhere. */
function addSpelling({ spellings }: Counted, spelling: string, isFirst: boolean): void {
  const isCommon = isFirst && !/\p{Lu}/u.test(spelling.slice(1));
  const shown = isCommon ? spelling.toLowerCase() : spelling;
  spellings.set(shown, (spellings.get(shown) ?? 0) + (isFirst ? 0.1 : 1));
}

/** The usual one; of two that are as usual, the first by letter. */
function spellingOf({ spellings }: Counted): string {
  const [first = ["", 0]] = [...spellings].sort(([a, one], [b, other]) => other - one || compareText(a, b));
  return first[0] as string;
}

function rankOf(reports: number): number {
  return Math.min(9, Math.floor(Math.log2(reports + 1)));
}
