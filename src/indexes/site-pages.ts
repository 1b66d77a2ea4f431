/** Every page that the site has: what Astro builds, what links may lead to, what progress is counted against. */
import { type AddressKind, type AddressSettings, address, pathAddress } from "../domain/address.ts";
import type { Corpus } from "../domain/corpus.ts";
import type { Named } from "../domain/entity.ts";
import type { Language, LocalText } from "../domain/language.ts";
import { byMonth, byYear } from "./archive.ts";
import { type Library, libraryOf } from "./library.ts";

/** Collections whose things have a page each and a list of all. */
export const listedKinds = ["person", "organisation", "place", "outlet", "topic", "author"] as const;
export type ListedKind = (typeof listedKinds)[number];

/** The things of a kind, by id. */
export function thingsOfKind(corpus: Corpus, kind: ListedKind): Map<string, Named> {
  const maps: Record<ListedKind, Map<string, Named>> = {
    person: corpus.people,
    organisation: corpus.organisations,
    place: corpus.places,
    outlet: corpus.outlets,
    topic: corpus.topics,
    author: corpus.authors,
  };
  return maps[kind];
}

/**
 * The things of a kind that have a page in a language, by id: all of them in the default language, elsewhere those
 * that a report in that language has to do with.
 */
export function thingsWithPage(library: Library, kind: ListedKind): Named[] {
  const things = [...thingsOfKind(library.corpus, kind).values()];
  if (library.language === library.corpus.site.languages[0]) return things;
  return things.filter(({ id }) => library.byThing.has(`${kind}/${id}`));
}

/** What a storyline is made of: these have a page in each language in which they are worded. */
export const dossierKinds = ["event", "claim", "figure"] as const;
export type DossierKind = (typeof dossierKinds)[number];

/** The text that an event, claim or figure is known by. */
export function wordingOf(corpus: Corpus, kind: DossierKind, id: string): LocalText | undefined {
  if (kind === "event") return corpus.events.get(id)?.title;
  return kind === "claim" ? corpus.claims.get(id)?.wording : corpus.figures.get(id)?.name;
}

/** Ids of the events, claims or figures that have a page in the language of a library. */
export function dossierWithPage({ corpus, language }: Library, kind: DossierKind): string[] {
  const all = { event: corpus.events, claim: corpus.claims, figure: corpus.figures }[kind];
  return [...all.keys()].filter((id) => isWordedIn(corpus, kind, id, language));
}

function isWordedIn(corpus: Corpus, kind: DossierKind, id: string, language: Language): boolean {
  const wording = wordingOf(corpus, kind, id);
  if (wording === undefined) return false;
  return language === corpus.site.languages[0] || (typeof wording !== "string" && wording[language] !== undefined);
}

/** Whether a thing has a page in the language of a library. */
export function hasPage(library: Library, kind: AddressKind, id: string): boolean {
  const { corpus, language } = library;
  if (kind === "report") return library.byId.has(id);
  if (kind === "page") return corpus.pages.some((page) => page.id === id && page.language === language);
  if (kind === "storyline") return corpus.storylines.some((one) => one.id === id && one.language === language);
  if (isDossierKind(kind)) return isWordedIn(corpus, kind, id, language);
  const exists = thingsOfKind(corpus, kind).has(id);
  return exists && (language === corpus.site.languages[0] || library.byThing.has(`${kind}/${id}`));
}

export function isDossierKind(kind: AddressKind): kind is DossierKind {
  return (dossierKinds as readonly string[]).includes(kind);
}

const lists = [
  ...["people/", "organisations/", "places/", "outlets/", "topics/"],
  ...["storylines/", "events/", "claims/", "figures/"],
];

/** Addresses of all pages of one language, sorted. */
function addressesOf(library: Library, settings: AddressSettings): string[] {
  const { language, reports, corpus } = library;
  const at = (path: string) => pathAddress(path, language, settings);
  const thing = (kind: AddressKind, id: string) => address(kind, id, language, settings);
  return [
    ...["", "archive/", "archive/corrections/", "search/", ...lists].map(at),
    ...byYear(reports).map(({ name }) => at(`archive/${name}/`)),
    ...byMonth(reports).map(({ name }) => at(`archive/${name.replace("-", "/")}/`)),
    ...reports.map(({ id }) => thing("report", id)),
    ...corpus.pages.filter((page) => page.language === language).map(({ id }) => thing("page", id)),
    ...corpus.storylines.filter((one) => one.language === language).map(({ id }) => thing("storyline", id)),
    ...dossierKinds.flatMap((kind) => dossierWithPage(library, kind).map((id) => thing(kind, id))),
    ...listedKinds.flatMap((kind) => thingsWithPage(library, kind).map(({ id }) => thing(kind, id))),
  ];
}

/** Addresses of all pages of the site, with the base path. */
export function siteAddresses(corpus: Corpus, base: string): string[] {
  const defaultLanguage = corpus.site.languages[0] as Language;
  const settings = { base, defaultLanguage };
  return corpus.site.languages.flatMap((language) => addressesOf(libraryOf(corpus, language), settings)).sort();
}
