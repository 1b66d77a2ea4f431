/**
 * Makes the search index of a site, in a folder `<language>/<first year or month>/` for each shard.
 *
 * A shard is a complete bundle of Pagefind with our register of facts. The browser loads those that it searches, and a
 * shard whose reports did not change keeps its bytes.
 */
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { type SearchShard, shardName } from "../indexes/search-records.ts";
import { type Bundle, BundleCache } from "./index-cache.ts";
import { digestOfIndexer, digestOfPages, type PageOf } from "./index-digest.ts";
import { type IndexFile, IndexFiles } from "./index-files.ts";
import { remakeBundle } from "./index-remake.ts";
import { Room } from "./index-room.ts";

export interface ShardsToIndex {
  /** Oldest first in each language. */
  shards: readonly SearchShard[];
  pageOf: PageOf;
  /** A folder of the index alone, where shards are kept for the next build. */
  cache: string;
  /** How many shards are made at once, if they are not too large together. */
  atOnce?: number;
  onProgress?: (done: number, all: number) => void;
}

export interface IndexedShards {
  reports: number;
  /** Shards that were made anew, and those that were taken from the cache. */
  built: number;
  reused: number;
  /** All files of the index. They stay as they are until the next call, which may remove them. */
  files: IndexFile[];
}

/** Pagefind takes about 0.25 MB a report, and more in a larger shard. */
const mostReportsAtOnce = 6000;

export async function indexShards(input: ShardsToIndex): Promise<IndexedShards> {
  const { shards, cache } = input;
  const cached = new BundleCache(join(cache, "bundles"));
  const files = new IndexFiles(join(cache, "files"));
  const made = await makeBundles(input, cached);
  for (const { shard, bundle } of made) files.add(shard, bundle);
  cached.prune(new Map(made.map(({ shard, bundle }) => [shardName(shard), bundle])));
  files.prune();
  const built = made.filter(({ isNew }) => isNew).length;
  return { reports: reportsIn(shards), built, reused: shards.length - built, files: files.all };
}

interface MadeBundle {
  shard: SearchShard;
  bundle: Bundle;
  /** Whether it is another one than that of the last build. */
  isNew: boolean;
}

/** The bundles of shards as Pagefind makes them, whatever other shards there are. */
function makeBundles(
  { shards, pageOf, atOnce = availableParallelism(), onProgress }: ShardsToIndex,
  cache: BundleCache,
): Promise<MadeBundle[]> {
  const indexer = digestOfIndexer();
  const room = new Room(atOnce, mostReportsAtOnce);
  const all = reportsIn(shards);
  let done = 0;
  const make = async (shard: SearchShard): Promise<MadeBundle> => {
    const [kept, pages] = [cache.find(shardName(shard)), digestOfPages(shard, pageOf, indexer)];
    const remake = (place: number) => remakeBundle({ shard, pageOf, pages, kept, cache, place });
    const bundle = kept?.pages === pages ? kept : await room.with(shard.records.length, remake);
    done += shard.records.length;
    onProgress?.(done, all);
    return { shard, bundle, isNew: bundle.folder !== kept?.folder };
  };
  return Promise.all(shards.map(make));
}

function reportsIn(shards: readonly SearchShard[]): number {
  return shards.reduce((sum, { records }) => sum + records.length, 0);
}
