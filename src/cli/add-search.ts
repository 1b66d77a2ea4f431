/** The search index of a site, from its finished pages. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type IndexedShards, indexShards } from "../build/index-shards.ts";
import type { RenderedPage } from "../build/page-renderer.ts";
import type { SiteFileList } from "../build/site-files.ts";
import { searchFiles } from "../build/write-search-files.ts";
import { type SearchRecord, type SearchShard, searchShards } from "../indexes/search-records.ts";
import { interfaceOf } from "../interface/interface.ts";
import { startPhase } from "./progress.ts";
import { objectsOf, type SiteWork } from "./site-work.ts";

type Pages = ReadonlyMap<string, RenderedPage>;

export async function addSearch(list: SiteFileList, work: SiteWork, pages: Pages): Promise<void> {
  const shards = shardsOf(work);
  const { files } = await indexOf(work, { shards, pages, cache: join(work.plan.cache, "search") });
  for (const { path, file, ...stored } of files) list.addStored(`pagefind/${path}`, file, stored);
  for (const { path, bytes } of searchFiles(work.site.corpus)) list.addBytes(`pagefind/${path}`, Buffer.from(bytes));
}

export function shardsOf({ site }: Pick<SiteWork, "site">): SearchShard[] {
  return searchShards(site.corpus, (language) => interfaceOf(language).kinds);
}

export interface Indexing {
  shards: readonly SearchShard[];
  pages: Pages;
  /** A folder of this index alone. */
  cache: string;
}

export async function indexOf(work: SiteWork, { shards, pages, cache }: Indexing): Promise<IndexedShards> {
  const phase = startPhase("Indexing");
  const objects = objectsOf(work);
  const pageOf = ({ path }: SearchRecord) => {
    const page = pages.get(work.plan.settings.base + path.slice(1));
    if (!page) throw new Error(`Unexpected report without a page, expected \`${path}\``);
    return { digest: page.hash, html: () => readFileSync(objects.fileOf(page.hash), "utf8") };
  };
  const indexed = await indexShards({ shards, pageOf, cache, onProgress: phase.at });
  const count = (number: number) => number.toLocaleString("en-GB");
  const { reports, built, reused } = indexed;
  phase.end(`${count(reports)} reports; ${count(built)} shards made, ${count(reused)} unchanged`);
  return indexed;
}
