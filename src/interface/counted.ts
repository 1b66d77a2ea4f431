import type { Language } from "../domain/language.ts";

/** Forms of a word by plural category; `other` stands for the missing ones. */
export type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

const rules = new Map<Language, Intl.PluralRules>();

/** The form that goes with a count: `{ one: "source", other: "sources" }` for 2 is `sources`. */
export function formFor(count: number, forms: Forms, language: Language): string {
  const rule = rules.get(language) ?? new Intl.PluralRules(language);
  rules.set(language, rule);
  return forms[rule.select(count)] ?? forms.other;
}

const lists = new Map<Language, Intl.ListFormat>();

/** `a, b and c`, as the language joins them. */
export function joined(items: string[], language: Language): string {
  const list = lists.get(language) ?? new Intl.ListFormat(language === "en" ? "en-GB" : language);
  lists.set(language, list);
  return list.format(items);
}
