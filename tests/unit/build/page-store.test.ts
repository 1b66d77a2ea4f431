import { appendFileSync, readFileSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { RenderedPage } from "../../../src/build/page-renderer.ts";
import { type PageStore, readPages, writePages } from "../../../src/build/page-store.ts";
import { emptyFolder } from "../../factories/search-site.ts";

function aRenderedPage(address: string, cells: readonly number[]): RenderedPage {
  return { address, hash: "ab".repeat(20), size: 12_345, mtime: 1_711_144_800_123, cells: Uint32Array.from(cells) };
}

/** Addresses, cells and digests at the ends of what there may be. */
const store: PageStore = {
  key: "key of the code",
  cells: new Map([
    [0, 0],
    [2 ** 31, 2 ** 53 - 1],
    [2 ** 32 - 1, 2 ** 32],
  ]),
  pages: new Map(
    [
      aRenderedPage("/news/", [0, 2 ** 31 - 1, 2 ** 31, 2 ** 32 - 1]),
      aRenderedPage("/news/404.html", []),
      aRenderedPage("/news/uk/people/пором/", [7]),
    ].map((page) => [page.address, page]),
  ),
};

function stored(changes: Partial<PageStore> = {}): string {
  const folder = emptyFolder();
  writePages(folder, { ...store, ...changes });
  return folder;
}

describe("what is known of pages", () => {
  it("comes back as it was written", () => {
    expect(readPages(stored())).toEqual(store);
  });

  it("comes back whatever the length of its texts, after which numbers begin", () => {
    for (const key of ["", "a", "ab", "abc", "abcd", "abcde", "пором"])
      expect(readPages(stored({ key }))).toEqual({ ...store, key });
  });

  it("may be that of a site without pages or cells", () => {
    const empty = { pages: new Map(), cells: new Map() };
    expect(readPages(stored(empty))).toEqual({ ...store, ...empty });
  });

  it("is missing where there is none, and where it is damaged", () => {
    expect(readPages(emptyFolder())).toBeUndefined();
    const folder = stored();
    const file = join(folder, "pages.bin");
    const bytes = readFileSync(file);
    for (const damage of [
      () => truncateSync(file, bytes.length - 1),
      () => truncateSync(file, 64),
      () => appendFileSync(file, "\0"),
      () => writeFileSync(file, ""),
      () =>
        writeFileSync(
          file,
          bytes.map((byte, place) => (place === bytes.length - 3 ? byte ^ 1 : byte)),
        ),
    ]) {
      writeFileSync(file, bytes);
      expect(readPages(folder)).toBeDefined();
      damage();
      expect(readPages(folder)).toBeUndefined();
    }
  });
});
