/** The corpus as Astro holds it, and where the site lives, for pages. */
import { type DataEntryMap, getCollection, getEntry } from "astro:content";
import { type CollectionName, collectionNames } from "../domain/collection.ts";
import type { Corpus } from "../domain/corpus.ts";
import type { Language } from "../domain/language.ts";
import { type Moment, momentIn } from "../domain/moment.ts";
import { publishedCorpus } from "../domain/published-corpus.ts";
import { type AssembledEntry, assembleCorpus } from "./assemble.ts";
import { audience } from "./audience.ts";
import { readSite } from "./from-disk.ts";
import { readNow, readSettings } from "./settings.ts";
import { storeId } from "./store-id.ts";

/** Astro types collections by their names at build time; ours are all of one shape, which the loader wrote. */
type Collection = keyof DataEntryMap;

let loaded: Promise<Corpus> | undefined;

/**
 * The corpus that pages see: for writers everything, for readers what is published. This is the one place where drafts
 * and what is under embargo are left out. It is read once a build; in dev, where files change, for every page.
 */
export function loadCorpus(): Promise<Corpus> {
  if (import.meta.env.DEV) return visibleCorpus();
  loaded ??= visibleCorpus();
  return loaded;
}

/** Whether pages are made for those who write, who see what readers do not. */
export function isForWriters(): boolean {
  return audience()?.kind === "writers";
}

/** The moment at which pages are made. */
export function momentOfPages({ site }: Pick<Corpus, "site">): Moment {
  const known = audience();
  return momentIn(site.timeZone, known?.kind === "readers" ? known.now : readNow());
}

/** Not Astro's `BASE_URL`, in place of which a variable of that name in the environment is taken. */
export function siteBase(): string {
  return readSettings().base;
}

async function visibleCorpus(): Promise<Corpus> {
  const corpus = await readCorpus();
  return isForWriters() ? corpus : publishedCorpus(corpus, momentOfPages(corpus));
}

async function readCorpus(): Promise<Corpus> {
  const { site } = readSite(readSettings().contentFolder);
  const entries = await Promise.all(collectionNames.map(readCollection));
  return assembleCorpus(site, entries.flat());
}

/** The entries of a collection, as the loader stored them; Astro would take a `collection` in them for a reference. */
async function readCollection(collection: CollectionName): Promise<AssembledEntry[]> {
  const entries = await getCollection(collection as Collection);
  return entries.map((entry) => ({ ...(entry.data as unknown as AssembledEntry), collection }));
}

/** The rendered body of a report or page. A missing one is fatal: Astro would publish an empty article. */
export async function bodyOf(
  collection: CollectionName,
  written: { id: string; language: Language; path: string },
): Promise<string> {
  const entry = await getEntry(collection as Collection, storeId(written));
  const html = (entry as { rendered?: { html: string } } | undefined)?.rendered?.html;
  if (!html)
    throw new Error(
      `${written.path} has no rendered body. Run \`npm run check\`; if it finds nothing, this is a fault of the pipeline.`,
    );
  return html;
}
