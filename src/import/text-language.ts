/** Which language of ours a text is in. */
import { isLanguage, type Language } from "../domain/language.ts";

/** No Ukrainian text of so many letters does without an `і`. */
const telling = 60;

/**
 * From the letters: `і ї є ґ` only Ukrainian has, `ы э ъ ё` only Russian. Latin letters are read as English.
 * A text without letters has none.
 */
export function languageOfText(text: string): Language | undefined {
  const count = (letters: RegExp): number => text.match(letters)?.length ?? 0;
  const cyrillic = count(/\p{Script=Cyrillic}/gu);
  const latin = count(/\p{Script=Latin}/gu);
  if (cyrillic + latin === 0) return undefined;
  // A Ukrainian text may be full of Latin names; an English one is not half Cyrillic.
  if (cyrillic * 2 < latin) return "en";
  const ukrainian = count(/[іїєґ]/giu);
  const russian = count(/[ыэъё]/giu);
  if (ukrainian + russian === 0) return cyrillic > telling ? "ru" : "uk";
  return ukrainian >= russian ? "uk" : "ru";
}

/** A declared language such as `uk`, `en-US` or `ua`, if it is one of ours. */
export function declaredLanguage(tag: string | undefined): Language | undefined {
  const primary = tag?.trim().toLowerCase().split(/[-_]/)[0];
  const code = primary === "ua" ? "uk" : primary;
  return isLanguage(code) ? code : undefined;
}
