/** What every page of one language needs: the reports, the words of the interface, and addresses. */
import { loadCorpus, siteBase } from "../corpus/from-astro.ts";
import { type AddressKind, type AddressSettings, address, pathAddress } from "../domain/address.ts";
import type { Corpus } from "../domain/corpus.ts";
import { inLanguage, type Language, type LocalText, type TextInLanguage } from "../domain/language.ts";
import { parseReference } from "../domain/reference.ts";
import type { Report } from "../domain/report.ts";
import { type Library, libraryOf } from "../indexes/library.ts";
import { hasPage, isDossierKind, type ListedKind, thingsOfKind, wordingOf } from "../indexes/site-pages.ts";
import type { Interface } from "../interface/en.ts";
import { interfaceOf } from "../interface/interface.ts";

export interface Edition {
  corpus: Corpus;
  language: Language;
  defaultLanguage: Language;
  text: Interface;
  library: Library;
  settings: AddressSettings;
}

/** The name of a thing, with the address of its page if it has one in this language. */
export interface NamedLink extends TextInLanguage {
  href?: string;
}

const editions = new WeakMap<Corpus, Edition[]>();

/** One edition a language of the site, the default one first. */
export async function allEditions(): Promise<Edition[]> {
  const corpus = await loadCorpus();
  const known = editions.get(corpus);
  if (known) return known;
  const defaultLanguage = corpus.site.languages[0] as Language;
  const made = corpus.site.languages.map((language) => ({
    corpus,
    language,
    defaultLanguage,
    text: interfaceOf(language),
    library: libraryOf(corpus, language),
    settings: { base: siteBase(), defaultLanguage },
  }));
  editions.set(corpus, made);
  return made;
}

/** The value of the `[...language]` part of a route: nothing for the default language. */
export function languageParam(edition: Edition): string | undefined {
  return edition.language === edition.defaultLanguage ? undefined : edition.language;
}

export function addressOf(edition: Edition, kind: AddressKind, id: string): string {
  return address(kind, id, edition.language, edition.settings);
}

export function pathOf(edition: Edition, path: string): string {
  return pathAddress(path, edition.language, edition.settings);
}

export function localText(edition: Edition, text: LocalText): TextInLanguage {
  return inLanguage(text, edition.language, edition.defaultLanguage);
}

/** `lang` for text that is not in the language of the page; nothing for text that is. */
export function langOf(edition: Edition, text: TextInLanguage): Language | undefined {
  return text.language === edition.language ? undefined : text.language;
}

export function nameOf(edition: Edition, kind: ListedKind, id: string): NamedLink {
  const thing = thingsOfKind(edition.corpus, kind).get(id);
  if (!thing) return { text: id, language: edition.language };
  const href = hasPage(edition.library, kind, id) ? { href: addressOf(edition, kind, id) } : {};
  return { ...localText(edition, thing.name), ...href };
}

/** The name of anything that a report can share with another: a thing with a name, or a claim, event or figure. */
export function nameOfThing(edition: Edition, kind: AddressKind, id: string): TextInLanguage {
  if (isDossierKind(kind)) return localText(edition, wordingOf(edition.corpus, kind, id) ?? id);
  return nameOf(edition, kind as ListedKind, id);
}

/** The name of a party such as `org:kremlin`. */
export function partyName(edition: Edition, party: string): NamedLink {
  const reference = parseReference(party);
  if (reference?.kind !== "person" && reference?.kind !== "organisation")
    return { text: party, language: edition.language };
  return nameOf(edition, reference.kind, reference.id);
}

/** Where a reader of this edition finds a thing: in their language, else in the default one. */
export function destinationOf(edition: Edition, kind: AddressKind, id: string): { href: string; language?: Language } {
  if (hasPage(edition.library, kind, id)) return { href: addressOf(edition, kind, id) };
  const { defaultLanguage, settings } = edition;
  return { href: address(kind, id, defaultLanguage, settings), language: defaultLanguage };
}

export function hrefOfReport(edition: Edition, report: Report): string {
  return address("report", report.id, report.language, edition.settings);
}

/** Static paths of a page that every language has once. */
export async function editionPaths() {
  const editions = await allEditions();
  return editions.map((edition) => ({ params: { language: languageParam(edition) }, props: { edition } }));
}
