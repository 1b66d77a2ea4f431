/** The things of a kind for a list: those that reports have to do with, by name. */
import type { Named } from "../domain/entity.ts";
import { inLanguage, type TextInLanguage } from "../domain/language.ts";
import type { Library } from "./library.ts";
import { type ListedKind, thingsOfKind } from "./site-pages.ts";

export interface ListedThing {
  thing: Named;
  name: TextInLanguage;
  /** Count of reports in the language of the library. */
  count: number;
}

/** Sorted by name as the language sorts it; ties by id. Things without a report are left out. */
export function listThings(library: Library, kind: ListedKind): ListedThing[] {
  const { corpus, language, byThing } = library;
  const collator = new Intl.Collator(language, { numeric: true });
  return [...thingsOfKind(corpus, kind).values()]
    .map((thing) => ({
      thing,
      name: inLanguage(thing.name, language, corpus.site.languages[0] ?? language),
      count: byThing.get(`${kind}/${thing.id}`)?.length ?? 0,
    }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => collator.compare(a.name.text, b.name.text) || (a.thing.id < b.thing.id ? -1 : 1));
}
