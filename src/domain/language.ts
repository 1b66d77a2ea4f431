/**
 * Languages, and text that exists in several of them.
 *
 * The first language of a site is its default: it has no prefix in addresses and no suffix in file names.
 */
import { z } from "zod";

/** Languages whose report form is known, as BCP 47 tags. */
export const languages = ["en", "uk", "ru"] as const;

export type Language = (typeof languages)[number];

export const languageSchema = z.enum(languages);

/** Text in the default language, or a map by language. */
export type LocalText = string | { [language in Language]?: string | undefined };

/** Text that can be shown, with the language that it is really in. */
export interface TextInLanguage {
  text: string;
  language: Language;
}

export const localTextSchema: z.ZodType<LocalText> = z.union([
  z.string().min(1),
  z
    .strictObject({ en: z.string().min(1), uk: z.string().min(1), ru: z.string().min(1) })
    .partial()
    .refine((map) => Object.keys(map).length > 0, {
      error: "Unexpected empty map, expected text in at least one language",
      when: ({ issues }) => issues.length === 0,
    }),
]);

/**
 * The text in `wanted`; where it is missing, in `fallback`; else in the first language that has it.
 * The answer says which language that is, so that a page can mark it with `lang`.
 */
export function inLanguage(text: LocalText, wanted: Language, fallback: Language): TextInLanguage {
  if (typeof text === "string") return { text, language: fallback };
  for (const language of [wanted, fallback, ...languages]) {
    const found = text[language];
    if (found !== undefined) return { text: found, language };
  }
  return { text: "", language: fallback };
}

/** Every wording of a text, in all languages. */
export function allWordings(text: LocalText): string[] {
  return typeof text === "string" ? [text] : Object.values(text).filter((wording) => wording !== undefined);
}

/**
 * Splits a file name's stem: `slug.uk` is `slug` in Ukrainian, `slug` is `slug` in the default language.
 * The suffix is returned as written; whether it is a language of the site is for `check` to say.
 */
export function splitLanguageSuffix(stem: string): { slug: string; suffix: string | undefined } {
  const dot = stem.lastIndexOf(".");
  return dot <= stem.lastIndexOf("/")
    ? { slug: stem, suffix: undefined }
    : { slug: stem.slice(0, dot), suffix: stem.slice(dot + 1) };
}

export function isLanguage(value: string | undefined): value is Language {
  return (languages as readonly string[]).includes(value ?? "");
}

/** The language of a file, from its path; the default language where it names none. */
export function languageOfPath(path: string, defaultLanguage: Language): Language {
  const stem = path.slice(path.lastIndexOf("/") + 1).replace(/\.[^.]+$/, "");
  const { suffix } = splitLanguageSuffix(stem);
  return isLanguage(suffix) ? suffix : defaultLanguage;
}
