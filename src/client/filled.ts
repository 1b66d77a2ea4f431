/** Texts of the page with places to fill in: the browser has none of its own. */

/** Forms of a text by plural category; `other` stands for the missing ones. */
export type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

const rulesOf = new Map<string, Intl.PluralRules>();

/** `{count} reports` with the values that belong in it. Numbers are written as the locale does; years are text. */
export function filled(text: string, values: Record<string, string | number>, locale: string): string {
  return text.replace(/\{(\w+)\}/g, (place, name: string) => {
    const value = values[name];
    return typeof value === "number" ? value.toLocaleString(locale) : (value ?? place);
  });
}

/** The same, in the form that goes with `count`. */
export function counted(
  forms: Forms,
  values: Record<string, string | number> & { count: number },
  locale: string,
): string {
  const rules = rulesOf.get(locale) ?? new Intl.PluralRules(locale);
  rulesOf.set(locale, rules);
  return filled(forms[rules.select(values.count)] ?? forms.other, values, locale);
}
