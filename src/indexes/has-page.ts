/** Which things have a page, and in which folder of the site. */
import { type AddressKind, address } from "../domain/address.ts";
import type { Corpus } from "../domain/corpus.ts";
import type { Named } from "../domain/entity.ts";
import type { Language, LocalText } from "../domain/language.ts";
import type { Catalogue } from "./library.ts";

/** Kinds whose things have a page each. */
export const listedKinds = ["person", "organisation", "place", "outlet", "topic", "author"] as const;
export type ListedKind = (typeof listedKinds)[number];

const collections = {
  person: "people",
  organisation: "organisations",
  place: "places",
  outlet: "outlets",
  topic: "topics",
  author: "authors",
} as const satisfies Record<ListedKind, keyof Corpus>;

/** The kind of the things whose pages are in a folder of the site, such as `people`. */
export function kindInFolder(folder: string): ListedKind | undefined {
  return listedKinds.find((kind) => collections[kind] === folder);
}

/** The path of the list of a kind: `people/`. */
export function pathOfKind(kind: ListedKind): string {
  return `${collections[kind]}/`;
}

/** The address of a thing's page below that of the front page of a language: `people/ann-reed/`. */
export function pathOfThing(kind: AddressKind, id: string): string {
  return address(kind, id, "en", { base: "", defaultLanguage: "en" });
}

/** The things of a kind, by id. */
export function thingsOfKind(corpus: Corpus, kind: ListedKind): Map<string, Named> {
  return corpus[collections[kind]];
}

/**
 * The things of a kind that have a page in a language, by id: all of them in the default language, elsewhere those
 * that a report in that language has to do with.
 */
export function thingsWithPage(library: Catalogue, kind: ListedKind): Named[] {
  const things = [...thingsOfKind(library.corpus, kind).values()];
  if (library.language === library.corpus.site.languages[0]) return things;
  return things.filter(({ id }) => library.counts.has(`${kind}/${id}`));
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
export function dossierWithPage({ corpus, language }: Catalogue, kind: DossierKind): string[] {
  const all = { event: corpus.events, claim: corpus.claims, figure: corpus.figures }[kind];
  return [...all.keys()].filter((id) => isWordedIn(corpus, kind, id, language));
}

function isWordedIn(corpus: Corpus, kind: DossierKind, id: string, language: Language): boolean {
  const wording = wordingOf(corpus, kind, id);
  if (wording === undefined) return false;
  return language === corpus.site.languages[0] || (typeof wording !== "string" && wording[language] !== undefined);
}

/** Whether a thing has a page in the language of a library. */
export function hasPage(library: Catalogue, kind: AddressKind, id: string): boolean {
  const { corpus, language } = library;
  if (kind === "report") return library.byId.has(id);
  if (kind === "page") return library.pages.has(id);
  if (kind === "storyline") return library.storylines.has(id);
  if (isDossierKind(kind)) return isWordedIn(corpus, kind, id, language);
  const exists = thingsOfKind(corpus, kind).has(id);
  return exists && (language === corpus.site.languages[0] || library.counts.has(`${kind}/${id}`));
}

export function isDossierKind(kind: AddressKind): kind is DossierKind {
  return (dossierKinds as readonly string[]).includes(kind);
}
