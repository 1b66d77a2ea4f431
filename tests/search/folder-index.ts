/** The index in a folder of a built site, for the search on Node. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { IndexSource } from "../../src/search/index-source.ts";
import { folderAddress, openBundle, read } from "./node-pagefind.ts";

/** `folder` is the `pagefind/` of a site. */
export function folderIndex(folder: string): IndexSource {
  const readText = (path: string): Promise<string> => readFile(join(folder, path), "utf8");
  return {
    baseUrl: "/",
    addressOf: (path) => folderAddress(join(folder, path)),
    openBundle: (path) => openBundle(join(folder, path)),
    readText,
    failures: () => read.failures,
    readJson: async (path) => JSON.parse(await readText(path)),
  };
}
