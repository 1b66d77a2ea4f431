/** Counts the words of texts, and how each is spelt. */
import { foldWord } from "../search/words.ts";

const shortestWord = 3;

export interface Counted {
  /** In how many reports. */
  reports: number;
  /** Whether it stands in a headline or a name. */
  isMain: boolean;
  /** Its spellings within sentences, by how often they are used. */
  spellings: Map<string, number>;
}

interface Text {
  text: string;
  isMain: boolean;
  /** Titles and sentences begin with a capital letter whatever the word; names have it for a reason. */
  isTitle: boolean;
}

/** A word as it stands in texts. */
interface Form {
  spelling: string;
  /** At the beginning of a sentence, which says little of how the word is spelt elsewhere. */
  atStart: string;
  word: Counted;
  /** Whether it begins a sentence: always, never, or where one ends before. */
  begins: boolean | "after an end";
}

/** What stands between two spaces. Most of it stands in many texts, and is looked at once. */
interface Piece {
  forms: Form[];
  endsSentence: boolean;
}

export class WordCounter {
  /** By folded form. */
  readonly counted = new Map<string, Counted>();
  readonly #pieces = new Map<string, Piece>();
  /** What has been counted for the present report; `undefined` where there is none. */
  #once: Set<Counted> | undefined;

  beginReport(): void {
    this.#once = new Set();
  }

  endReports(): void {
    this.#once = undefined;
  }

  add({ text, isMain, isTitle }: Text): void {
    let isAfterEnd = true;
    for (const part of text.split(" ")) {
      if (part === "") continue;
      const { forms, endsSentence } = this.#pieceOf(part);
      for (const form of forms) {
        form.word.isMain ||= isMain;
        this.#count(form, isTitle && (form.begins === "after an end" ? isAfterEnd : form.begins));
      }
      isAfterEnd = endsSentence;
    }
  }

  #count({ spelling, atStart, word }: Form, isFirst: boolean): void {
    if (this.#once && !this.#once.has(word)) word.reports += 1;
    this.#once?.add(word);
    const shown = isFirst ? atStart : spelling;
    word.spellings.set(shown, (word.spellings.get(shown) ?? 0) + (isFirst ? 0.1 : 1));
  }

  #pieceOf(text: string): Piece {
    const known = this.#pieces.get(text);
    if (known) return known;
    const matches = [...text.matchAll(/\p{L}[\p{L}\p{M}\p{N}'’ʼ-]*/gu)];
    const forms = matches.flatMap((match) => this.#formOf(match[0], text.slice(0, match.index)) ?? []);
    const piece = { forms, endsSentence: /[.!?:…]["»”]?\s*$/u.test(text) };
    this.#pieces.set(text, piece);
    return piece;
  }

  /** Nothing of a word that is too short. */
  #formOf(match: string, before: string): Form | undefined {
    const spelling = match.replace(/['’]s$|['’ʼ-]+$/u, "");
    const folded = foldWord(spelling);
    if (folded.length < shortestWord) return undefined;
    const word = this.counted.get(folded) ?? { reports: 0, isMain: false, spellings: new Map<string, number>() };
    this.counted.set(folded, word);
    const atStart = /\p{Lu}/u.test(spelling.slice(1)) ? spelling : spelling.toLowerCase();
    return { spelling, atStart, word, begins: beginsSentence(before) };
  }
}

/** @param before what stands between a space and a word */
function beginsSentence(before: string): Form["begins"] {
  if (/^["«“]?$/.test(before)) return "after an end";
  return /[.!?:…]["»”]?\s+["«“]?$/u.test(before);
}
