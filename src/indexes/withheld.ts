/** What readers do not see yet of a corpus. */
import type { Corpus } from "../domain/corpus.ts";
import type { Moment } from "../domain/moment.ts";
import { hiddenKeys, publishedCorpus } from "../domain/published-corpus.ts";
import { heldBackReports, type Withheld } from "../domain/release.ts";
import { siteAddresses } from "./site-pages.ts";

/** `addresses` are those of all pages of the corpus, without the base path. */
export function withheldOf(corpus: Corpus, addresses: readonly string[], moment: Moment): Withheld {
  const reports = heldBackReports(corpus, moment);
  if (reports.size === 0) return { reports, keys: new Set(), addresses: new Set() };
  const published = publishedCorpus(corpus, moment);
  const seen = new Set(siteAddresses(published, "/"));
  return {
    reports,
    keys: hiddenKeys(corpus, published),
    addresses: new Set(addresses.filter((address) => !seen.has(address))),
  };
}
