/** The lists of a site that may need several pages, each with its path and how it is cut. */
import type { Named } from "../domain/entity.ts";
import type { Report } from "../domain/report.ts";
import { dossierWithPage, listedKinds, pathOfKind, pathOfThing, thingsOfKind, thingsWithPage } from "./has-page.ts";
import type { Catalogue } from "./library.ts";
import { namePaging, type Paging, pagePaths, reportPaging } from "./paged.ts";

/** The path of a list, and what is in it. */
export type List<Thing> = [path: string, things: readonly Thing[]];

/** Kinds whose things are listed on a page of their own. */
export const kindsWithList = listedKinds.filter((kind) => kind !== "author");
export type KindWithList = (typeof kindsWithList)[number];

/** `archive/2024/03/` of `2024-03`. */
export function pathOfPeriod(period: string): string {
  return `archive/${period.replace("-", "/")}/`;
}

/** The reports of each year and month, and on each thing, newest first. */
export function reportLists(catalogue: Catalogue): List<Report>[] {
  const { byPeriod, byThing } = catalogue;
  return [
    ...[...byPeriod].map(([period, reports]): List<Report> => [pathOfPeriod(period), reports]),
    ...listedKinds.flatMap((kind) =>
      thingsWithPage(catalogue, kind).map(
        ({ id }): List<Report> => [pathOfThing(kind, id), byThing.get(`${kind}/${id}`) ?? []],
      ),
    ),
  ];
}

/** The ids of the reports of each story, newest first. */
export function storylineLists({ storylines, byStoryline }: Catalogue): List<string>[] {
  return [...storylines.keys()].map((id) => [pathOfThing("storyline", id), byStoryline.get(id) ?? []]);
}

/** The things of each kind that reports have to do with, in the order of their ids. */
export function thingLists({ corpus, byThing }: Catalogue): List<Named>[] {
  return kindsWithList.map((kind) => [
    pathOfKind(kind),
    [...thingsOfKind(corpus, kind).values()].filter(({ id }) => byThing.has(`${kind}/${id}`)),
  ]);
}

/** Paths of all numbered pages. */
export function numberedPaths(catalogue: Catalogue): string[] {
  const { reports, storylines } = catalogue;
  const numbered = (paging: Paging, ...lists: List<unknown>[]) =>
    lists.flatMap(([path, { length }]) => pagePaths(path, length, paging).slice(1));
  return [
    ...numbered(reportPaging, ...reportLists(catalogue), ...storylineLists(catalogue)),
    ...numbered(reportPaging, ["archive/corrections/", reports.flatMap(({ corrections }) => corrections)]),
    ...numbered(reportPaging, ["events/", dossierWithPage(catalogue, "event")]),
    ...numbered(reportPaging, ["claims/", dossierWithPage(catalogue, "claim")]),
    ...numbered(namePaging, ["figures/", dossierWithPage(catalogue, "figure")]),
    ...numbered(namePaging, ["storylines/", [...storylines.keys()]], ...thingLists(catalogue)),
  ];
}
