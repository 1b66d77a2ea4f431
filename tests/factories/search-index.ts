/** The index of a built site of nothing but report pages, made in its folder. */
import { hash } from "node:crypto";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { PageOf } from "../../src/build/index-digest.ts";
import { type IndexedShards, indexShards, type ShardsToIndex } from "../../src/build/index-shards.ts";
import type { ArchiveShard } from "../../src/indexes/search-archives.ts";
import type { SearchShard } from "../../src/indexes/search-records.ts";

export interface FolderToIndex extends Pick<ShardsToIndex, "atOnce"> {
  folder: string;
  shards: readonly SearchShard[];
  /** Where shards are kept; nowhere by default. */
  cache?: string;
}

/** Writes `pagefind/` anew. */
export async function indexFolder({ folder, shards, cache, ...options }: FolderToIndex): Promise<IndexedShards> {
  const temporary = cache ?? mkdtempSync(join(tmpdir(), "sourceline-index-"));
  try {
    const indexed = await indexShards({ shards, pageOf: pagesIn(folder), cache: temporary, ...options });
    rmSync(join(folder, "pagefind"), { recursive: true, force: true });
    for (const { path, file } of indexed.files) copyFile(file, join(folder, "pagefind", path));
    return indexed;
  } finally {
    if (cache === undefined) rmSync(temporary, { recursive: true, force: true });
  }
}

export function pagesIn(folder: string): PageOf {
  return ({ path }) => {
    const html = readFileSync(join(folder, path, "index.html"), "utf8");
    return { digest: hash("sha256", html), html: () => html };
  };
}

function copyFile(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  cpSync(from, to);
}

/** What the search page is told of shards that are there, in any order. */
export function archiveShards(shards: readonly SearchShard[]): ArchiveShard[] {
  const oldestFirst = shards.toSorted((a, b) => (a.from < b.from ? -1 : 1));
  const known = oldestFirst.map(({ from, records }, place) => {
    const day = records.at(-1)?.facts.day ?? from;
    const next = oldestFirst[place + 1]?.from ?? "";
    const isCut = next.length > "2024".length && day.startsWith(next.slice(0, "2024".length));
    return { from, to: day.slice(0, isCut ? "2024-07".length : "2024".length), reports: records.length };
  });
  return known.reverse();
}
