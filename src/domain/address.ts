/**
 * The address of everything. An address is made of the kind, the id and the language, and of nothing else, so that
 * it stays the same whatever happens to the text.
 */
import type { Language } from "./language.ts";
import type { ReferenceKind } from "./reference.ts";

export type AddressKind = ReferenceKind | "author" | "page";

const folders: Record<AddressKind, string> = {
  report: "reports/",
  person: "people/",
  organisation: "organisations/",
  place: "places/",
  outlet: "outlets/",
  topic: "topics/",
  storyline: "storylines/",
  event: "events/",
  claim: "claims/",
  figure: "figures/",
  author: "authors/",
  page: "",
};

export interface AddressSettings {
  /** Path below which the site lives, with a slash at both ends: `/` or `/news/`. */
  base: string;
  defaultLanguage: Language;
}

/** `/uk/reports/2024/04/slug/`: begins with the base path and ends in a slash. */
export function address(kind: AddressKind, id: string, language: Language, settings: AddressSettings): string {
  return pathAddress(`${folders[kind]}${id}/`, language, settings);
}

/** The address of a page that is not one of the nouns: `""` for the front page, `search/`, `archive/2024/`. */
export function pathAddress(path: string, language: Language, settings: AddressSettings): string {
  const prefix = language === settings.defaultLanguage ? "" : `${language}/`;
  return `${settings.base}${prefix}${path}`;
}

/** A base path with a slash at both ends, from whatever a user wrote: `news` → `/news/`. */
export function normaliseBase(base: string | undefined): string {
  const inner = (base ?? "").replace(/^\/+|\/+$/g, "");
  return inner === "" ? "/" : `/${inner}/`;
}
