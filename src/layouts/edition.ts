/** What every page of one language needs: the reports, the words of the interface, and addresses. */

import { type AddressKind, type AddressSettings, address, pathAddress } from "../domain/address.ts";
import type { Corpus } from "../domain/corpus.ts";
import { inLanguage, type Language, type LocalText, type TextInLanguage } from "../domain/language.ts";
import { parseReference } from "../domain/reference.ts";
import type { Report } from "../domain/report.ts";
import { type Dossier, dossierOf } from "../indexes/dossier.ts";
import { hasPage, isDossierKind, type ListedKind, thingsOfKind, wordingOf } from "../indexes/has-page.ts";
import { type Library, libraryOf } from "../indexes/library.ts";
import { type Listing, listingOf } from "../indexes/listing.ts";
import type { Interface } from "../interface/en.ts";
import { interfaceOf } from "../interface/interface.ts";
import { shownSite } from "./shown-site.ts";

export interface Edition {
  corpus: Corpus;
  language: Language;
  defaultLanguage: Language;
  text: Interface;
  library: Library;
  /** The same in all languages. */
  dossier: Dossier;
  listing: Listing;
  settings: AddressSettings;
}

/** The name of a thing, with the address of its page if it has one in this language. */
export interface NamedLink extends TextInLanguage {
  href?: string;
}

/** One edition a language of a site, the default one first. */
export function editionsOf(corpus: Corpus, base: string): Edition[] {
  const defaultLanguage = corpus.site.languages[0] as Language;
  const dossier = dossierOf(corpus);
  return corpus.site.languages.map((language) => {
    const library = libraryOf(corpus, language);
    const listing = listingOf(library, dossier);
    const text = interfaceOf(language);
    return { corpus, language, defaultLanguage, text, library, dossier, listing, settings: { base, defaultLanguage } };
  });
}

/** The editions of the site whose pages are shown. */
export function allEditions(): readonly Edition[] {
  return shownSite().editions;
}

/** The edition that a page belongs to, by its address. */
export function editionAt({ pathname }: URL): Edition {
  const [first, ...others] = allEditions() as readonly [Edition, ...Edition[]];
  return others.find((edition) => pathname.startsWith(pathOf(edition, ""))) ?? first;
}

/** What a page is about. Pages without it are not asked for: the site knows its addresses. */
export function found<Thing>(thing: Thing | undefined, { pathname }: URL): Thing {
  if (thing !== undefined) return thing;
  throw new Error(`Unexpected address \`${pathname}\`, expected one of \`indexes/site-pages.ts\``);
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
