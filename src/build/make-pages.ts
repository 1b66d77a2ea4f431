/** All pages of a site: those that are as they were at the last build, and those that are made anew. */
import { join } from "node:path";
import type { KeptFile } from "./kept-drawer.ts";
import { Objects } from "./objects.ts";
import type { RenderedPage } from "./page-renderer.ts";
import { type PageStore, readPages, writePages } from "./page-store.ts";
import { pagesKept, renderPages } from "./render-pages.ts";
import type { RenderThreadData } from "./render-thread.ts";
import { cellsOfSite, type PublishedSite } from "./site.ts";

export interface PagesToMake {
  site: PublishedSite;
  files: readonly KeptFile[];
  /** Where pages and what is known of them are kept. */
  cache: string;
  thread: RenderThreadData;
  /** Digest of all that every page depends on: code, settings, site. */
  key: string;
  /** The addresses that are asked for. */
  addresses: readonly string[];
  onProgress: (done: number, all: number) => void;
}

export interface MadePages {
  pages: Map<string, RenderedPage>;
  /** How many were made anew. */
  made: number;
}

/** The page that is shown where there is none has no address of its own. */
export const notFoundPage = "404.html";

export async function makePages(work: PagesToMake): Promise<MadePages> {
  const { site, files, cache, thread, key, addresses, onProgress } = work;
  const cells = cellsOfSite(site, files).digests;
  const before = readPages(cache);
  const kept = keptPages(before, { key, cells }, new Objects(thread.objects));
  const missing = addresses.filter((address) => !kept.has(address));
  const rendered = await renderPages({ addresses: missing, site, files, thread, onProgress });
  const made = new Map(rendered.map((page) => [page.address, page]));
  const pageAt = (address: string) => (made.get(address) ?? kept.get(address)) as RenderedPage;
  const pages = new Map(addresses.map((address) => [address, pageAt(address)]));
  const isKept = ({ address, mtime }: RenderedPage) => before?.pages.get(address)?.mtime === mtime;
  const isSame = made.size === 0 && before?.pages.size === pages.size && [...pages.values()].every(isKept);
  if (!isSame) writePages(cache, { key, cells, pages });
  return { pages, made: made.size };
}

function keptPages(
  before: PageStore | undefined,
  { key, cells }: Pick<PageStore, "key" | "cells">,
  objects: Objects,
): Map<string, RenderedPage> {
  if (before?.key !== key) return new Map();
  return pagesKept(before, changedCells(before.cells, cells), objects);
}

/** The cells that are new, gone or other than they were. */
export function changedCells(before: ReadonlyMap<number, number>, now: ReadonlyMap<number, number>): Set<number> {
  const changed = new Set<number>();
  for (const [cell, digest] of now) if (before.get(cell) !== digest) changed.add(cell);
  for (const cell of before.keys()) if (!now.has(cell)) changed.add(cell);
  return changed;
}

/** The file of a page in a site: `reports/2024/04/slug/index.html`. */
export function fileOfPage(address: string, base: string): string {
  const path = address.slice(base.length);
  return path === notFoundPage ? path : join(path, "index.html");
}
