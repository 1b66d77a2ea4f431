/** What each page of a list shows, by its path: made once a corpus, so that a page depends on nothing but its own things. */
import type { Claim } from "../domain/claim.ts";
import type { Named } from "../domain/entity.ts";
import type { HistoricalEvent } from "../domain/event.ts";
import type { Figure } from "../domain/figure.ts";
import type { Report } from "../domain/report.ts";
import type { Storyline } from "../domain/storyline.ts";
import { ledgerOf } from "./claim-ledger.ts";
import { allCorrections, type CorrectedReport } from "./corrections.ts";
import type { Dossier } from "./dossier.ts";
import { dossierWithPage } from "./has-page.ts";
import type { Library } from "./library.ts";
import { type List, reportLists, storylineLists, thingLists } from "./lists.ts";
import { namePaging, type Paging, pagePaths, pagesByPath, reportPaging } from "./paged.ts";
import { byName } from "./thing-list.ts";

/** Keys are paths such as `topics/ports/` and `topics/ports/page/2/`, without the prefix of a language. */
export interface Listing {
  /** Newest first; of a period, a thing or a story. */
  reports: Map<string, Report[]>;
  /** By name. */
  things: Map<string, Named[]>;
  storylines: Map<string, Storyline[]>;
  /** Newest first. */
  events: Map<string, HistoricalEvent[]>;
  /** Those first spoken of last come first. */
  claims: Map<string, Claim[]>;
  figures: Map<string, Figure[]>;
  corrections: Map<string, CorrectedReport[]>;
  /** Paths of the pages of each list that has several, in the order of reading, by the path of the list. */
  pages: Map<string, string[]>;
}

export function listingOf(library: Library, { citable }: Pick<Dossier, "citable">): Listing {
  const { corpus, byId, storylines, reports } = library;
  const pages = new Map<string, string[]>();
  const paged = <Thing>(lists: readonly List<Thing>[], paging: Paging) => {
    notePages(pages, lists, paging);
    return new Map(lists.flatMap(([path, things]) => pagesByPath(path, things, paging)));
  };
  const reportOf = (id: string) => byId.get(id) ?? citable.get(id) ?? [];
  const ofStorylines = storylineLists(library).map(([path, ids]): List<Report> => [path, ids.flatMap(reportOf)]);
  const things = thingLists(library).map(([path, ofKind]): List<Named> => [path, byName(library, ofKind)]);
  const dossier = <Thing>(kind: "event" | "claim" | "figure", all: ReadonlyMap<string, Thing>) =>
    dossierWithPage(library, kind).flatMap((id) => all.get(id) ?? []);
  const claims = ledgerOf(dossier("claim", corpus.claims)).map(({ claim }) => claim);
  return {
    reports: paged([...reportLists(library), ...ofStorylines], reportPaging),
    things: paged(things, namePaging),
    storylines: paged([["storylines/", [...storylines.values()]]], namePaging),
    events: paged([["events/", dossier("event", corpus.events).reverse()]], reportPaging),
    claims: paged([["claims/", claims.reverse()]], reportPaging),
    figures: paged([["figures/", dossier("figure", corpus.figures)]], namePaging),
    corrections: paged([["archive/corrections/", allCorrections(reports)]], reportPaging),
    pages,
  };
}

function notePages(pages: Map<string, string[]>, lists: readonly List<unknown>[], paging: Paging): void {
  for (const [path, { length }] of lists) {
    const paths = pagePaths(path, length, paging);
    if (paths.length > 1) pages.set(path, paths);
  }
}
