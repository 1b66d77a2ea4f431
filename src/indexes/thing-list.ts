/** The things of a kind, as readers look for them: by name, or by how much there is on them. */
import { compareText } from "../domain/calendar-date.ts";
import type { Named } from "../domain/entity.ts";
import { inLanguage } from "../domain/language.ts";
import type { ListedKind } from "./has-page.ts";
import type { Catalogue } from "./library.ts";

/** Sorted by name as the language sorts it; ties by id. */
export function byName({ corpus, language }: Catalogue, things: readonly Named[]): Named[] {
  const collator = new Intl.Collator(language, { numeric: true });
  const named = things.map((thing) => ({
    thing,
    name: inLanguage(thing.name, language, corpus.site.languages[0] ?? language).text,
  }));
  return named
    .sort((a, b) => collator.compare(a.name, b.name) || compareText(a.thing.id, b.thing.id))
    .map(({ thing }) => thing);
}

/** Ids of a kind's things, those of most reports first; of as many, by id. */
export function mostReported({ counts }: Catalogue, kind: ListedKind): string[] {
  const prefix = `${kind}/`;
  const things = [...counts].filter(([key]) => key.startsWith(prefix));
  return things.sort(([a, x], [b, y]) => y - x || compareText(a, b)).map(([key]) => key.slice(prefix.length));
}
