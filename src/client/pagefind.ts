/** The index of the site that the page belongs to. */
import type { IndexSource } from "../search/index-source.ts";
import type { Pagefind } from "../search/pagefind.ts";
import { pagefindOptions } from "../search/weights.ts";

/**
 * `base` is the path of the site, with a slash at both ends. Pagefind runs in the page: in a worker of its own, nobody would
 * learn of a part of the index that did not load, and `new Worker(url)` needs a Trusted Types policy.
 */
export function siteIndex(base: string): IndexSource {
  const folder = `${base}pagefind/`;
  const addressOf = (path: string): string => folder + path;
  const failures = countFailures(folder);
  return {
    baseUrl: base,
    addressOf,
    openBundle: async (path): Promise<Pagefind> => {
      const { createInstance } = await import(/* @vite-ignore */ `${addressOf(path)}/pagefind.js`);
      return createInstance({ ...pagefindOptions, basePath: `${addressOf(path)}/`, baseUrl: base, noWorker: true });
    },
    readJson: async (path) => (await load(addressOf(path))).json(),
    readText: async (path) => (await load(addressOf(path))).text(),
    failures,
  };
}

/**
 * Pagefind logs that a part of the index could not be loaded, and goes on as if nothing in it matched. So what it fetches
 * is watched. Requests of anything else are left alone.
 */
function countFailures(folder: string): () => number {
  const fetchAny = globalThis.fetch;
  let failures = 0;
  globalThis.fetch = async (input, options) => {
    const isPart = String(input).startsWith(folder);
    try {
      const response = await fetchAny(input, options);
      if (isPart && !response.ok) failures += 1;
      return response;
    } catch (error) {
      if (isPart) failures += 1;
      throw error;
    }
  };
  return () => failures;
}

/** These files keep their names when the site changes: a copy in the cache is used only if the server says it still holds. */
async function load(address: string): Promise<Response> {
  const response = await fetch(address, { cache: "no-cache" });
  if (!response.ok) throw new Error(`Unexpected answer ${response.status} for \`${address}\``);
  return response;
}
