/** Somebody whom a text describes and does not name: "a White House official", "посадовець Кремля". */
import type { Language } from "../domain/language.ts";

const patterns: Record<Language, RegExp> = {
  en: /(?<!\p{L})an? (?:[\p{L}’'-]+ ){0,6}?(?:official|officer|diplomat|aide|adviser|lawmaker|executive|engineer|resident|witness|employee|insider)(?!\p{L})(?: (?:familiar|close|at|in|from|with) [^,.;"“”]{2,60})?/iu,
  uk: /(?<!\p{L})(?:[\p{L}’'ʼ-]+(?:ий|ого|а|ої) ){0,3}(?:посадов\p{L}{2,4}|чиновни\p{L}{1,3}|офіцер\p{L}{0,3}|дипломат\p{L}{0,3}|співробітни\p{L}{1,3})(?!\p{L})/iu,
  ru: /(?<!\p{L})(?:[\p{L}-]+(?:ый|ий|ого|его|ая|ой) ){0,3}(?:чиновни\p{L}{1,3}|офицер\p{L}{0,3}|дипломат\p{L}{0,3}|сотрудни\p{L}{1,3})(?!\p{L})/iu,
};

/** The words about them, or `undefined`. Spokespeople speak for their organisation and are not meant. */
export function anonymousIn(words: string, language: Language): string | undefined {
  return patterns[language].exec(words)?.[0].trim();
}

const pronoun = /^(?:h(?:im|er|e)|she|them|they|нього|неї|них|його|її|него|не[её]|него|его)$/iu;

/** Whether a label says "him" or "her": whoever spoke last. */
export function isPronoun(words: string): boolean {
  return pronoun.test(words.trim());
}

/** Whether a phrase names nobody: it begins in small letters, and has no first name and surname. */
export function isDescription(words: string): boolean {
  return /^\p{Ll}/u.test(words) && !/\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+/u.test(words);
}
