import type { CheckContext } from "../../src/checks/finding.ts";
import { collectionOfKind } from "../../src/domain/collection.ts";
import type { Corpus } from "../../src/domain/corpus.ts";
import { momentIn } from "../../src/domain/moment.ts";
import { siteAddresses } from "../../src/indexes/site-pages.ts";
import { withheldOf } from "../../src/indexes/withheld.ts";

/** What checks know of a corpus in which every file is valid. */
export function aContext(corpus: Corpus, changes: Partial<CheckContext> = {}): CheckContext {
  return {
    corpus,
    files: [
      ...corpus.reports.map(({ path, id, language }) => ({ path, id, language, collection: "reports" as const })),
      ...corpus.pages.map(({ path, id, language }) => ({ path, id, language, collection: "pages" as const })),
      ...corpus.storylines.map(({ path, id, language }) => ({ path, id, language, collection: "storylines" as const })),
    ],
    faulty: new Set(),
    ids: new Map([
      [collectionOfKind.report, new Set(corpus.reports.map(({ id }) => id))],
      [collectionOfKind.person, new Set(corpus.people.keys())],
      [collectionOfKind.organisation, new Set(corpus.organisations.keys())],
      [collectionOfKind.place, new Set(corpus.places.keys())],
      [collectionOfKind.outlet, new Set(corpus.outlets.keys())],
      [collectionOfKind.topic, new Set(corpus.topics.keys())],
      [collectionOfKind.storyline, new Set(corpus.storylines.map(({ id }) => id))],
      [collectionOfKind.event, new Set(corpus.events.keys())],
      [collectionOfKind.claim, new Set(corpus.claims.keys())],
      [collectionOfKind.figure, new Set(corpus.figures.keys())],
      ["authors", new Set(corpus.authors.keys())],
    ]),
    addresses: new Set(siteAddresses(corpus, "/")),
    today: "2024-06-01",
    withheld: withheldOf(
      corpus,
      siteAddresses(corpus, "/"),
      momentIn(corpus.site.timeZone, new Date("2024-06-01T12:00:00Z")),
    ),
    ...changes,
  };
}
