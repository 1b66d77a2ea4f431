/** Every page that the site has: what Astro builds, what links may lead to, what progress is counted against. */
import { type AddressKind, type AddressSettings, address, pathAddress } from "../domain/address.ts";
import type { Corpus } from "../domain/corpus.ts";
import type { Named } from "../domain/entity.ts";
import type { Language } from "../domain/language.ts";
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

/** Whether a thing has a page in the language of a library. */
export function hasPage(library: Library, kind: ListedKind, id: string): boolean {
  const thing = thingsOfKind(library.corpus, kind).has(id);
  return thing && (library.language === library.corpus.site.languages[0] || library.byThing.has(`${kind}/${id}`));
}

const lists = ["people/", "organisations/", "places/", "outlets/", "topics/"];

/** Addresses of all pages of one language, sorted. */
function addressesOf(library: Library, settings: AddressSettings): string[] {
  const { language, reports, corpus } = library;
  const at = (path: string) => pathAddress(path, language, settings);
  const thing = (kind: AddressKind, id: string) => address(kind, id, language, settings);
  return [
    ...["", "archive/", "search/", ...lists].map(at),
    ...byYear(reports).map(({ name }) => at(`archive/${name}/`)),
    ...byMonth(reports).map(({ name }) => at(`archive/${name.replace("-", "/")}/`)),
    ...reports.map(({ id }) => thing("report", id)),
    ...corpus.pages.filter((page) => page.language === language).map(({ id }) => thing("page", id)),
    ...listedKinds.flatMap((kind) => thingsWithPage(library, kind).map(({ id }) => thing(kind, id))),
  ];
}

/** Addresses of all pages of the site, with the base path. */
export function siteAddresses(corpus: Corpus, base: string): string[] {
  const defaultLanguage = corpus.site.languages[0] as Language;
  const settings = { base, defaultLanguage };
  return corpus.site.languages.flatMap((language) => addressesOf(libraryOf(corpus, language), settings)).sort();
}
