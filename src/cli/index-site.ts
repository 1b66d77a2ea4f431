/**
 * Makes the search index of a built site, in `pagefind/<language>/<first year>/` of its folder.
 *
 * Each language and year is a shard, or some years of few reports: a complete bundle of Pagefind with our register of facts: a page loads those that it
 * searches, and a year whose reports did not change keeps its bytes.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { globSync } from "tinyglobby";
import type { SearchRecord, SearchShard } from "../indexes/search-records.ts";
import { keepShard, pruneShards, takeShard } from "./index-cache.ts";
import { digestOfShard } from "./index-digest.ts";
import { indexedPage } from "./index-page.ts";
import { registerFiles } from "./index-register.ts";
import { type ShardInput, writeShard } from "./index-shard.ts";

export interface SiteToIndex {
  /** The built site. */
  folder: string;
  /** Years of a language oldest first. Each is asked for when the one before is done, and let go of. */
  shards: Iterable<SearchShard>;
  /** Where shards are kept for the next build; without it, each is made anew. */
  cache?: string;
  onProgress?: (done: number, all: number) => void;
}

export interface IndexedSite {
  pages: number;
  /** Shards that were made anew, and those that were taken from the cache. */
  built: number;
  reused: number;
}

/** Indexes every report of a site, in place of the index that was there. */
export async function indexSite({ folder, shards, cache, onProgress }: SiteToIndex): Promise<IndexedSite> {
  const pages = globSync("{reports,*/reports}/*/*/*/index.html", { cwd: folder }).length;
  rmSync(join(folder, "pagefind"), { recursive: true, force: true });
  const taken = new Map<string, Set<string>>();
  const result = { pages, built: 0, reused: 0 };
  const names: string[] = [];
  let done = 0;
  for (const shard of shards) {
    const ids = taken.get(shard.language) ?? new Set();
    const { reused } = await placeShard({ shard, folder, cache, taken: ids });
    taken.set(shard.language, ids);
    result[reused ? "reused" : "built"] += 1;
    names.push(nameOf(shard));
    done += shard.records.length;
    onProgress?.(done, pages);
  }
  if (done !== pages) throw new Error(`Unexpected ${pages} pages of reports in \`${folder}\`, expected ${done}`);
  if (cache !== undefined) pruneShards(cache, names);
  return result;
}

export function nameOf({ language, year }: SearchShard): string {
  return `${language}/${year}`;
}

interface ShardToPlace {
  shard: SearchShard;
  folder: string;
  cache: string | undefined;
  /** Ids of reports in other years of the language; those of this one are added. */
  taken: Set<string>;
}

async function placeShard({ shard, folder, cache, taken }: ShardToPlace): Promise<{ reused: boolean }> {
  const input = inputOf(shard, folder);
  const bundle = join(folder, "pagefind", nameOf(shard));
  mkdirSync(bundle, { recursive: true });
  const entry = cache === undefined ? undefined : { folder: join(cache, nameOf(shard)), digest: digestOfShard(input) };
  const kept = entry && takeShard(entry, bundle, taken);
  const attempts = kept ?? (await writeShard(input, bundle, taken));
  if (entry && !kept) keepShard(entry, bundle, attempts);
  const ids = attempts.at(-1)?.ids ?? [];
  for (const id of ids) taken.add(id);
  for (const [name, text] of Object.entries(registerFiles(shard, ids))) writeFileSync(join(bundle, name), text);
  return { reused: kept !== undefined };
}

function inputOf({ language, records }: SearchShard, folder: string): ShardInput {
  const pages = records.map((record) => {
    const html = readPage(folder, record);
    return { url: record.path, html: Buffer.from(indexedPage({ record, language, html })) };
  });
  return { language, pages };
}

function readPage(folder: string, { path }: SearchRecord): string {
  try {
    return readFileSync(join(folder, path, "index.html"), "utf8");
  } catch (cause) {
    throw new Error(`Unexpected report without a page, expected \`${path}\``, { cause });
  }
}
