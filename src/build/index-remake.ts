/** Reads the pages of a shard, and has Pagefind make its bundle, unless that would be the bundle that is there. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { globSync } from "tinyglobby";
import { type SearchShard, shardName } from "../indexes/search-records.ts";
import { type ShardInput, writeBundle } from "./index-bundle.ts";
import type { Bundle, BundleCache, BundleFile } from "./index-cache.ts";
import { digestOfShard, type PageOf } from "./index-digest.ts";
import { indexedPage } from "./index-page.ts";
import { textsIn } from "./index-texts.ts";
import { digestOfBytes, type Stamp, stampOfFile } from "./objects.ts";

export interface ShardToRemake {
  shard: SearchShard;
  pageOf: PageOf;
  /** Digest of its pages. */
  pages: string;
  kept: Bundle | undefined;
  cache: BundleCache;
  /** In each place, one bundle can be made at a time. */
  place: number;
}

export async function remakeBundle({ shard, pageOf, pages, kept, cache, place }: ShardToRemake): Promise<Bundle> {
  const name = shardName(shard);
  const shardInput = inputOf(shard, pageOf);
  const input = digestOfShard(shardInput);
  if (kept?.input === input) return cache.keep(name, { ...kept, pages });
  const folder = cache.folderFor(name);
  await writeBundle(shardInput, folder, place);
  return cache.keep(name, { pages, input, folder, ...readBundle(shardInput, folder) });
}

function inputOf({ language, records }: SearchShard, pageOf: PageOf): ShardInput {
  const pages = records.map((record) => {
    const html = indexedPage({ record, language, html: pageOf(record).html() });
    return { url: record.path, html: Buffer.from(html) };
  });
  return { language, pages };
}

function readBundle({ pages }: ShardInput, folder: string): Pick<Bundle, "ids" | "texts" | "files"> {
  const texts = new Map<string, { id: string; path: string }>();
  const paths = globSync("**/*", { cwd: folder, dot: true }).sort();
  const files = paths.map((path): BundleFile => {
    const bytes = readFileSync(join(folder, path));
    for (const [id, { url }] of textsIn(path, bytes)) texts.set(url, { id, path });
    return { path, hash: digestOfBytes(bytes), ...(stampOfFile(join(folder, path)) as Stamp) };
  });
  const ofPages = pages.map(({ url }) => texts.get(url) ?? { id: "", path: "" });
  return { ids: ofPages.map(({ id }) => id), texts: ofPages.map(({ path }) => path), files };
}
