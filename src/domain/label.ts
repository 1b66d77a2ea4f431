/** The labels of the report form: data, one entry a language. */
import type { Language } from "./language.ts";

export const parts = ["source", "quote", "details", "background", "previously", "responses"] as const;
export type Part = (typeof parts)[number];

/** The words of a label, in lower case. A quote's label may go on: “Quote from the first source”. */
const labels: Record<Language, Record<Part, string[]>> = {
  en: {
    source: ["source"],
    quote: ["quote"],
    details: ["details"],
    background: ["background"],
    previously: ["previously"],
    responses: ["responses"],
  },
  uk: {
    source: ["джерело"],
    quote: ["пряма мова", "дослівно"],
    details: ["деталі"],
    background: ["передісторія"],
    previously: ["що передувало"],
    responses: ["відповіді"],
  },
  ru: {
    source: ["источник"],
    quote: ["прямая речь", "дословно"],
    details: ["детали"],
    background: ["предыстория"],
    previously: ["что предшествовало"],
    responses: ["ответы"],
  },
};

/**
 * The part that a label announces in a language, or `undefined` if it is none.
 * `text` is the label without its colon; case and spaces do not matter.
 */
export function partOfLabel(text: string, language: Language): Part | undefined {
  const words = text.trim().toLowerCase().replace(/\s+/g, " ");
  return parts.find((part) =>
    labels[language][part].some((label) => words === label || (part === "quote" && words.startsWith(`${label} `))),
  );
}

/** All labels of a language as an editor writes them, for messages. */
export function labelsOf(language: Language): string[] {
  return parts.flatMap((part) => labels[language][part]).map((label) => label[0]?.toUpperCase() + label.slice(1));
}

/** A label as an editor writes it, without its colon; the first where a language has several. */
export function labelOf(part: Part, language: Language): string {
  const [label = ""] = labels[language][part];
  return label.charAt(0).toUpperCase() + label.slice(1);
}
