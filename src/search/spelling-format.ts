/**
 * The words that a misspelt one may mean, as text: one a line, in the order of their folded forms. A line has how many
 * letters it shares with the one before (one sign, base 36), the other letters, and how common the word is (one digit).
 */
import { foldWord } from "./words.ts";

export interface KnownWord {
  /** As it is shown: `Kirby`, `Київ`. */
  text: string;
  folded: string;
  /** How common it is, from 0 to 9: each step is twice as common. */
  rank: number;
}

const mostShared = 35;

export function encodeWords(words: readonly { text: string; rank: number }[]): string {
  let last = "";
  return words
    .map(({ text, rank }) => {
      const shared = sharedLetters(last, text);
      last = text;
      return `${shared.toString(36)}${text.slice(shared)}${rank}`;
    })
    .join("\n");
}

export function decodeWords(file: string): KnownWord[] {
  let last = "";
  return file.split("\n").flatMap((line) => {
    if (line.length < 2) return [];
    const text = last.slice(0, Number.parseInt(line.charAt(0), 36)) + line.slice(1, -1);
    last = text;
    return [{ text, folded: foldWord(text), rank: Number(line.at(-1)) }];
  });
}

function sharedLetters(one: string, other: string): number {
  let shared = 0;
  while (shared < mostShared && shared < one.length && one[shared] === other[shared]) shared += 1;
  return shared;
}
