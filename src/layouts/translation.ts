import type { Language } from "../domain/language.ts";

/** A language that has a page, and its address there. */
export interface Translation {
  language: Language;
  href: string;
}
