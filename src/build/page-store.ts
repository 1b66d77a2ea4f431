/** What is known of the pages of the last build: where each is kept, and what it has read. */
import { join } from "node:path";
import type { RenderedPage } from "./page-renderer.ts";
import { readSealed, writeSealed } from "./sealed-file.ts";

export interface PageStore {
  /** Digest of all that every page depends on: code, settings, site. */
  key: string;
  /** Digests by cell, as they were when the pages were made. */
  cells: ReadonlyMap<number, number>;
  pages: ReadonlyMap<string, RenderedPage>;
}

interface Head {
  key: string;
  cells: number;
  pages: [address: string, hash: string, size: number, mtime: number, cells: number][];
}

const fileIn = (cache: string) => join(cache, "pages.bin");

/** Cells and digests as numbers of 64 bits, then the cells of each page as numbers of 32 bits. */
export function writePages(cache: string, { key, cells, pages }: PageStore): void {
  const head: Head = {
    key,
    cells: cells.size,
    pages: [...pages.values()].map((page) => [page.address, page.hash, page.size, page.mtime, page.cells.length]),
  };
  const text = Buffer.from(JSON.stringify(head));
  const start = Buffer.alloc(8);
  start.writeUInt32LE(text.length);
  const digests = Float64Array.from([...cells].flat());
  writeSealed(
    fileIn(cache),
    Buffer.concat([start, text, bytesOf(digests), ...[...pages.values()].map((page) => bytesOf(page.cells))]),
  );
}

export function readPages(cache: string): PageStore | undefined {
  const bytes = readSealed(fileIn(cache));
  if (!bytes) return undefined;
  const textEnd = 8 + bytes.readUInt32LE();
  const head = JSON.parse(bytes.toString("utf8", 8, textEnd)) as Head;
  const copy = (start: number, length: number) => Uint8Array.from(bytes.subarray(start, start + length)).buffer;
  const digests = new Float64Array(copy(textEnd, head.cells * 16));
  const cells = new Map<number, number>();
  for (let place = 0; place < digests.length; place += 2) cells.set(digests[place] ?? 0, digests[place + 1] ?? 0);
  const all = new Uint32Array(copy(textEnd + head.cells * 16, bytes.length - textEnd - head.cells * 16));
  const pages = new Map<string, RenderedPage>();
  let from = 0;
  for (const [address, hash, size, mtime, count] of head.pages) {
    pages.set(address, { address, hash, size, mtime, cells: all.subarray(from, from + count) });
    from += count;
  }
  return { key: head.key, cells, pages };
}

function bytesOf(numbers: Float64Array | Uint32Array): Buffer {
  return Buffer.from(numbers.buffer, numbers.byteOffset, numbers.byteLength);
}
