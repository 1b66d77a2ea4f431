/** What pages show, out of what was read; the same in each thread. */
import { assembleCorpus } from "../corpus/assemble.ts";
import type { Entry } from "../corpus/read-entry.ts";
import type { Corpus } from "../domain/corpus.ts";
import { type Moment, momentIn } from "../domain/moment.ts";
import { publishedCorpus } from "../domain/published-corpus.ts";
import type { Site } from "../domain/site.ts";
import { addressesIn } from "../indexes/site-pages.ts";
import { type Edition, editionsOf } from "../layouts/edition.ts";
import type { ShownSite } from "../layouts/shown-site.ts";
import { Digests, digestOfString } from "./digests.ts";
import type { KeptFile } from "./kept-drawer.ts";
import { Cells, isCollection, type ReadLog } from "./read-log.ts";
import type { Texts } from "./texts.ts";
import { watched } from "./watched.ts";

/** A site as readers see it at a moment. */
export interface PublishedSite {
  /** What editors have written. */
  written: Corpus;
  /** What readers see of it. */
  corpus: Corpus;
  editions: Edition[];
  moment: Moment;
  addresses: Set<string>;
}

/** `now` in milliseconds since 1970. */
export function publishedSite(site: Site, files: readonly KeptFile[], base: string, now: number): PublishedSite {
  const entries = files.flatMap(({ result }) => (result.entry ? [result.entry as Entry] : []));
  const moment = momentIn(site.timeZone, new Date(now));
  const written = assembleCorpus(site, entries);
  const corpus = publishedCorpus(written, moment);
  const editions = editionsOf(corpus, base);
  const libraries = editions.map(({ library }) => library);
  return { written, corpus, editions, moment, addresses: new Set(addressesIn(libraries, base)) };
}

/** What of an edition is made of the corpus, in maps and lists. */
const indexes = ["library", "dossier", "listing"] as const;

function nameOf({ language }: Edition, index: (typeof indexes)[number]): string {
  return `${index}.${language}`;
}

/** The digest of everything that pages may read. */
export function cellsOfSite(site: PublishedSite, files: readonly KeptFile[]): Cells {
  const { corpus, editions, addresses } = site;
  const digests = digestsOf(site.written, files);
  const cells = new Cells();
  cells.addAll("corpus", corpus, digests);
  for (const edition of editions)
    for (const index of indexes) cells.addAll(nameOf(edition, index), edition[index], digests);
  cells.addAll("site", { addresses }, digests);
  for (const { path, body } of files) cells.add(`body/${path}`, digestOfString(body));
  return cells;
}

/** Things that are shown as they were written have the digest of their file, whose path tells id and language. */
function digestsOf(written: Corpus, files: readonly KeptFile[]): Digests {
  const digests = new Digests();
  const metaOf = new Map(files.map(({ path, meta }) => [path, digestOfString(`${path}\0${meta}`)]));
  for (const things of Object.values(written)) {
    if (!isCollection(things)) continue;
    for (const thing of things.values() as Iterable<{ path: string }>) {
      const digest = metaOf.get(thing.path);
      if (digest !== undefined) digests.set(thing, digest);
    }
  }
  return digests;
}

/** The site as templates get it; what they read of it is noted. */
export function shownTo(
  log: ReadLog,
  { corpus, editions, moment, addresses }: PublishedSite,
  texts: Pick<Texts, "textOf">,
): ShownSite {
  const seen = watched(corpus, "corpus", log);
  return {
    editions: editions.map((edition) => {
      const library = watched({ ...edition.library, corpus: seen }, nameOf(edition, "library"), log);
      const dossier = watched(edition.dossier, nameOf(edition, "dossier"), log);
      const listing = watched(edition.listing, nameOf(edition, "listing"), log);
      return { ...edition, corpus: seen, library, dossier, listing };
    }),
    moment,
    forWriters: false,
    addresses: watched({ addresses }, "site", log).addresses,
    body: (path) => {
      log.note(`body/${path}`);
      return texts.textOf(path);
    },
  };
}
