/** Why an outlet does not name a source, where its text says so. */
import type { Language } from "../domain/language.ts";

const patterns: Record<Language, RegExp> = {
  en: /(?:anonymity|anonymously|not to be (?:named|identified|quoted by name)|declined to be (?:named|identified)),? (?:because(?: of)?|as|since|citing|due to|owing to|given) ([^.,;"“”]{4,160})/iu,
  uk: /(?:анонімн\p{L}+|не називати (?:його|її|їх|свого імені)|попроси\p{L}+ не називати[^,.;]{0,40}),? (?:бо|оскільки|через(?: те, що)?|з огляду на) ([^.;«»"]{4,160}?)(?=,? (?:сказа|заяви|повідом|сообщ|розпові|рассказ|додал|додав|добави|зазнач|отмети)|[.;«»"]|$)/iu,
  ru: /(?:анонимн\p{L}+|не называть (?:его|её|ее|их|своего имени)|попроси\p{L}+ не называть[^,.;]{0,40}),? (?:так как|поскольку|потому что|из-за(?: того, что)?|ввиду) ([^.;«»"]{4,160}?)(?=,? (?:сказа|заяви|повідом|сообщ|розпові|рассказ|додал|додав|добави|зазнач|отмети)|[.;«»"]|$)/iu,
};

/** The reason in a sentence about a source: "on condition of anonymity because *the matter is sensitive*". */
export function reasonIn(sentence: string, language: Language): string | undefined {
  return patterns[language].exec(sentence)?.[1]?.trim();
}
