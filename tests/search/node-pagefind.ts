/** Pagefind's browser code on Node: what it would fetch is read from a folder. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { Pagefind } from "../../src/search/pagefind.ts";
import { pagefindOptions } from "../../src/search/weights.ts";

const fetchFromNetwork = globalThis.fetch;

/** Lets `fetch` read files, and count them: what a search reads, a browser would ask for. */
export const read = { files: 0, bytes: 0, failures: 0 };

globalThis.fetch = async (input, options) => {
  const address = String(input instanceof Request ? input.url : input);
  if (!address.startsWith("file:")) return fetchFromNetwork(input, options);
  const bytes = await readFile(fileURLToPath(address.replace(/\?.*$/, ""))).catch(() => undefined);
  read.files += 1;
  if (!bytes) read.failures += 1;
  if (!bytes) return new Response(null, { status: 404 });
  read.bytes += bytes.length;
  return new Response(new Uint8Array(bytes));
};

/** The address of a folder, as a base for what is fetched; it ends with a slash. */
export function folderAddress(folder: string): string {
  return pathToFileURL(join(folder, "/")).href;
}

/** Opens a bundle that Pagefind wrote. */
export async function openBundle(folder: string): Promise<Pagefind> {
  const base = folderAddress(folder);
  const { createInstance } = await import(`${base}pagefind.js`);
  return createInstance({ ...pagefindOptions, basePath: base, baseUrl: "/" });
}
