/** Pagefind as it comes: one index of whole pages, asked with the whole query. */
import { close, createIndex, type PagefindIndex } from "pagefind";
import type { Fragment } from "../src/search/pagefind.ts";
import { openBundle } from "../tests/search/node-pagefind.ts";
import type { Engine, IndexPage } from "./search-engine.ts";

/** Pages on their way to Pagefind at once. */
const batchSize = 50;

export interface StockSettings {
  pages: Iterable<IndexPage>;
  language: string;
  /** The bundle to write. */
  folder: string;
}

/** Writes the index of some pages; their addresses are their ids between slashes. */
export async function writeStockIndex({ pages, language, folder }: StockSettings): Promise<void> {
  const { index } = (await createIndex({ forceLanguage: language })) as { index: PagefindIndex };
  try {
    for (const batch of batchesOf(pages)) {
      await Promise.all(batch.map(({ id, html }) => index.addHTMLFile({ url: `/${id}/`, content: html })));
    }
    await index.writeFiles({ outputPath: folder });
  } finally {
    await close();
  }
}

function* batchesOf<Item>(items: Iterable<Item>): Generator<Item[]> {
  let batch: Item[] = [];
  for (const item of items) {
    batch.push(item);
    if (batch.length === batchSize) yield batch;
    if (batch.length === batchSize) batch = [];
  }
  yield batch;
}

export interface StockIndex {
  engine: Engine;
  /** All pages as Pagefind reads them, by id. */
  pages: Map<string, Fragment>;
}

export async function openStockIndex(folder: string): Promise<StockIndex> {
  const pagefind = await openBundle(folder);
  const { results } = await pagefind.search(null);
  const known = await Promise.all(results.map(async ({ id, data }) => [id, await data()] as const));
  const ids = new Map(known.map(([id, { url }]) => [id, url.slice(1, -1)]));
  const search = async (query: string): Promise<string[]> =>
    (await pagefind.search(query)).results.flatMap(({ id }) => ids.get(id) ?? []);
  return {
    engine: { name: "stock Pagefind, whole query", search },
    pages: new Map(known.map(([, page]) => [page.url.slice(1, -1), page])),
  };
}
