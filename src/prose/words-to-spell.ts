/** Finds in a text the words that a dictionary can be asked about. */
import type { Language } from "../domain/language.ts";

export interface SpelledWord {
  word: string;
  /** Where it begins in the text. */
  index: number;
  /** Whether it stands in quotation marks. */
  quoted: boolean;
}

const word = /[\p{L}\p{M}\p{N}'’ʼ]+(?:-[\p{L}\p{M}\p{N}'’ʼ]+)*-?/gu;

/**
 * What looks like words and is none: addresses of pages and people, names of hosts and files. The lengths are bounded,
 * so that a text without spaces takes no longer than others.
 */
const addresses =
  /[a-z]{2,12}:\/\/\S+|\S{1,64}@\S{1,64}|[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){0,9}\.[a-z]{2,24}(?:\/\S*)?(?![\p{L}\d])/giu;

/** What every address has, and few texts: looking for addresses takes longer than looking for words. */
const partOfAddress = /@|:\/\/|\.[a-z]{2}/i;

const script: Record<Language, RegExp> = {
  en: /^[\p{Script=Latin}\p{M}']+$/u,
  uk: /^[\p{Script=Cyrillic}\p{M}']+$/u,
  ru: /^[\p{Script=Cyrillic}\p{M}']+$/u,
};

const ofTwoScripts = /\p{Script=Latin}\P{L}*\p{Script=Cyrillic}|\p{Script=Cyrillic}\P{L}*\p{Script=Latin}/u;

/** Words in the language's own letters. Abbreviations, brands such as `YouTube` and numbers are left out. */
export function wordsToSpell(text: string, language: Language): SpelledWord[] {
  const plain = partOfAddress.test(text) ? text.replace(addresses, (address) => " ".repeat(address.length)) : text;
  const quotes = quotationsIn(text);
  return [...plain.matchAll(word)].flatMap((match) => {
    const found = withoutMarks(match[0], match.index);
    return isToSpell(found.word, language)
      ? [{ ...found, quoted: quotes.some((quote) => isInside(found, quote)) }]
      : [];
  });
}

/** Without the apostrophes around it, which are quotation marks; those within are all of one kind. */
function withoutMarks(text: string, index: number): { word: string; index: number } {
  const before = /^['’ʼ]*/.exec(text)?.[0].length ?? 0;
  const rest = text.slice(before).replace(/['’ʼ]+$/, "");
  return { word: rest.replace(/[’ʼ]/g, "'"), index: index + before };
}

/** Of a compound, each part: `ISIS-Хорасан` has two scripts and no fault. What a hyphen leaves open, `англо- та`, is passed over. */
function isToSpell(text: string, language: Language): boolean {
  if (text.endsWith("-")) return false;
  const parts = text.split("-");
  if (parts.some((part) => ofTwoScripts.test(part))) return !/\p{N}/u.test(text);
  const spelled = parts.every((part) => script[language].test(part) && !/\p{Ll}\p{Lu}|^\P{Ll}{2,}$/u.test(part));
  return text.length > 1 && spelled;
}

/** A word with letters of two alphabets, which look alike and are not found by any search. */
export function mixesScripts(text: string): boolean {
  return text.split("-").some((part) => ofTwoScripts.test(part));
}

interface Stretch {
  from: number;
  to: number;
}

const quotations = /«[^«»]*»|“[^“”]*”|„[^„“”]*[“”]|"[^"]*"/g;
const fewestWords = 3;

function quotationsIn(text: string): Stretch[] {
  return [...text.matchAll(quotations)].map(({ 0: quotation, index }) => ({
    from: index,
    to: index + quotation.length,
  }));
}

function isInside({ index }: { index: number }, { from, to }: Stretch): boolean {
  return index > from && index < to;
}

/**
 * Drops the words of quotations in another language: those with letters that only Russian has in a Ukrainian text, and
 * those of which half the words are unknown.
 */
export function withoutForeignQuotations(
  text: string,
  words: readonly SpelledWord[],
  isKnown: (word: SpelledWord) => boolean,
): SpelledWord[] {
  const foreign = quotationsIn(text).filter((quote) => {
    const inside = words.filter((one) => isInside(one, quote));
    const unknown = inside.filter((one) => !isKnown(one));
    const isRussian = /[ыэъё]/iu.test(text.slice(quote.from, quote.to));
    return isRussian || (inside.length >= fewestWords && unknown.length * 2 >= inside.length);
  });
  return words.filter((one) => !foreign.some((quote) => isInside(one, quote)));
}
