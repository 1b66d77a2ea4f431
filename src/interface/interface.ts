import type { Language } from "../domain/language.ts";
import { en, type Interface } from "./en.ts";
import { uk } from "./uk.ts";

/** Complete dictionaries. A further language is one more file of the type `Interface`, and a line here. */
const dictionaries: Partial<Record<Language, Interface>> = { en, uk };

/** Languages that the site can be shown in. */
export const interfaceLanguages = Object.keys(dictionaries) as Language[];

/** What the site says in a language; English where it has no dictionary. */
export function interfaceOf(language: Language): Interface {
  return dictionaries[language] ?? en;
}
