/** A rendered text as readers of an edition get it: mentions lead to pages in their language, and no link leads nowhere. */
import type { AddressKind } from "../domain/address.ts";
import { withAddresses, withoutDeadLinks } from "../domain/body-segment.ts";
import { destinationOf, type Edition } from "./edition.ts";
import { bodyOf, shownSite } from "./shown-site.ts";

/**
 * `check` has seen that every link of the site has a page. One that is missing all the same is that of a report which
 * is held back, so that its link would give it away.
 */
export function bodyHtml(edition: Edition, written: { path: string }): string {
  const { forWriters, addresses } = shownSite();
  const html = withAddresses(bodyOf(written), (kind, id) => destinationOf(edition, kind as AddressKind, id));
  return forWriters ? html : withoutDeadLinks(html, (address) => addresses.has(address));
}
