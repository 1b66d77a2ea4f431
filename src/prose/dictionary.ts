/** Spelling dictionaries: Hunspell as WebAssembly over dictionaries from npm. */
import type { Hunspell } from "hunspell-wasm";
import type { Language } from "../domain/language.ts";

export interface Dictionary {
  has(word: string): boolean;
  /** Whether the word is right in any variety of the language: in the words of others American spelling stays. */
  hasInAnyVariety(word: string): boolean;
  /** Words that may have been meant, the likeliest first. Takes tenths of a second for Ukrainian. */
  suggest(word: string): string[];
}

interface DictionaryFiles {
  aff: Uint8Array;
  dic: Uint8Array;
}

/**
 * The packages that hold dictionaries, first that of the variety we write in. That of Ukrainian is optional, for its
 * licence is the GPL.
 */
const packages: Record<Language, readonly string[]> = {
  en: ["dictionary-en-gb", "dictionary-en"],
  uk: ["dictionary-uk"],
  ru: [],
};

/** The dictionary of a language; `undefined` where there is none, or its package is not installed. */
export async function loadDictionary(language: Language): Promise<Dictionary | undefined> {
  const loaded = await Promise.all(packages[language].map(load));
  const [ours, ...others] = loaded.filter((hunspell) => hunspell !== undefined);
  if (!ours) return undefined;
  return {
    has: (word) => ours.testSpelling(word),
    hasInAnyVariety: (word) => [ours, ...others].some((one) => one.testSpelling(word)),
    suggest: (word) => ours.getSpellingSuggestions(word),
  };
}

async function load(name: string): Promise<Hunspell | undefined> {
  try {
    const { aff, dic } = ((await import(name)) as { default: DictionaryFiles }).default;
    const { createHunspellFromStrings } = await import("hunspell-wasm");
    const utf8 = new TextDecoder();
    return await createHunspellFromStrings(utf8.decode(aff), utf8.decode(dic));
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ERR_MODULE_NOT_FOUND") return undefined;
    throw error;
  }
}
