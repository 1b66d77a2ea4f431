/** Entries, wherever they were read, put together to a corpus. */

import { compareText } from "../domain/calendar-date.ts";
import type { CollectionName } from "../domain/collection.ts";
import type { Corpus } from "../domain/corpus.ts";
import { type HistoricalEvent, oldestFirst } from "../domain/event.ts";
import type { Language } from "../domain/language.ts";
import type { Outline } from "../domain/outline.ts";
import { newestFirst, type Report } from "../domain/report.ts";
import type { Site } from "../domain/site.ts";
import type { StandingPage } from "../domain/standing-page.ts";
import type { Storyline } from "../domain/storyline.ts";

export interface AssembledEntry {
  collection: CollectionName;
  id: string;
  language: Language;
  path: string;
  data: unknown;
  outline: Outline;
}

/** Sorts valid entries into their collections. Entries without data are left to their problems. */
export function assembleCorpus(site: Site, entries: readonly AssembledEntry[]): Corpus {
  const valid = entries.filter((entry) => entry.data !== undefined);
  const keyed = <Thing>(collection: CollectionName): Map<string, Thing> =>
    new Map(
      valid
        .filter((entry) => entry.collection === collection)
        .sort((a, b) => compareText(a.id, b.id))
        .map((entry) => [entry.id, { ...(entry.data as object), id: entry.id, path: entry.path } as Thing]),
    );
  return {
    site,
    reports: written<Report>(valid, "reports").sort(newestFirst),
    pages: written<StandingPage>(valid, "pages").sort(byId),
    storylines: written<Storyline>(valid, "storylines").sort(byId),
    events: new Map([...keyed<HistoricalEvent>("events")].sort(([, a], [, b]) => oldestFirst(a, b))),
    claims: keyed("claims"),
    figures: keyed("figures"),
    people: keyed("people"),
    organisations: keyed("organisations"),
    places: keyed("places"),
    outlets: keyed("outlets"),
    topics: keyed("topics"),
    authors: keyed("authors"),
  };
}

function byId(a: { id: string; language: string }, b: { id: string; language: string }): number {
  return compareText(a.id, b.id) || compareText(a.language, b.language);
}

function written<Thing extends Report | StandingPage | Storyline>(
  entries: readonly AssembledEntry[],
  collection: CollectionName,
): Thing[] {
  return entries
    .filter((entry) => entry.collection === collection)
    .map(
      ({ id, language, path, outline, data }) =>
        ({ ...(data as object), id, language, path, outline }) as unknown as Thing,
    );
}
