/** A rendered text as readers of an edition get it: mentions lead to pages in their language, and no link leads nowhere. */
import { bodyOf, isForWriters, siteBase } from "../corpus/from-astro.ts";
import type { AddressKind } from "../domain/address.ts";
import { withAddresses, withoutDeadLinks } from "../domain/body-segment.ts";
import type { Corpus } from "../domain/corpus.ts";
import type { Language } from "../domain/language.ts";
import { siteAddresses } from "../indexes/site-pages.ts";
import { destinationOf, type Edition } from "./edition.ts";

type Written = "reports" | "pages" | "storylines";

/**
 * `check` has seen that every link of the site has a page. One that is missing all the same is that of a report which
 * is held back, so that its link would give it away.
 */
export async function bodyHtml(
  edition: Edition,
  collection: Written,
  written: { id: string; language: Language; path: string },
): Promise<string> {
  const body = await bodyOf(collection, written);
  const html = withAddresses(body, (kind, id) => destinationOf(edition, kind as AddressKind, id));
  if (isForWriters()) return html;
  const addresses = addressesOf(edition.corpus);
  return withoutDeadLinks(html, (address) => addresses.has(address));
}

const known = new WeakMap<Corpus, Set<string>>();

function addressesOf(corpus: Corpus): Set<string> {
  const addresses = known.get(corpus) ?? new Set(siteAddresses(corpus, siteBase()));
  known.set(corpus, addresses);
  return addresses;
}
