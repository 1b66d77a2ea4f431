/** The page of a list that an address leads to: its front, or a numbered one. */
import { type PagePlace, type Paging, placeOfPage } from "../indexes/paged.ts";
import { type Edition, found, pathOf } from "./edition.ts";

export interface ListPage<Thing> {
  /** The path of the front: `topics/ports/`. */
  list: string;
  items: readonly Thing[];
  /** `undefined` for a list on one page. */
  place: PagePlace | undefined;
}

export function listPage<Thing>(
  edition: Edition,
  url: URL,
  lists: ReadonlyMap<string, Thing[]>,
  paging: Paging,
): ListPage<Thing> {
  const path = pathBelow(edition, url);
  return { list: listOf(path), items: found(lists.get(path), url), place: placeAt(edition, path, paging) };
}

/** The path of a page below that of the front page of its language. */
function pathBelow(edition: Edition, { pathname }: URL): string {
  return pathname.slice(pathOf(edition, "").length);
}

function placeAt({ listing }: Edition, path: string, paging: Paging): PagePlace | undefined {
  return placeOfPage(listing.pages.get(listOf(path)) ?? [], path, paging);
}

/** The title of a page of a list: `Ports`; `Ports, page 2 of 3` on one that is not the front. */
export function titleOfPage({ text }: Edition, title: string, place: PagePlace | undefined): string {
  return !place || place.isFront || !place.number ? title : `${title}, ${text.listing.page(place.number, place.count)}`;
}

function listOf(path: string): string {
  return path.replace(/page\/\d+\/$/, "");
}
