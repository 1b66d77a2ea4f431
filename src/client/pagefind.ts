/** The index of the site that the page belongs to. */
import type { IndexSource } from "../search/index-source.ts";
import type { Pagefind } from "../search/pagefind.ts";
import { pagefindOptions } from "../search/weights.ts";

interface TrustedTypes {
  createPolicy: (name: "default", rules: { createScriptURL: (url: string) => string | null }) => unknown;
}

/**
 * Under `require-trusted-types-for 'script'` Pagefind's `new Worker(url)` needs a policy named `default`: it lets
 * Pagefind's own worker through, and nothing else.
 */
function allowWorker(folder: string): void {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  const isWorker = (url: string): boolean => url.startsWith(folder) && url.endsWith("/pagefind-worker.js");
  trustedTypes?.createPolicy("default", { createScriptURL: (url) => (isWorker(url) ? url : null) });
}

/** `base` is the path of the site, with a slash at both ends. */
export function siteIndex(base: string): IndexSource {
  const folder = `${base}pagefind/`;
  const addressOf = (path: string): string => folder + path;
  allowWorker(folder);
  return {
    baseUrl: base,
    addressOf,
    openBundle: async (path): Promise<Pagefind> => {
      const { createInstance } = await import(/* @vite-ignore */ `${addressOf(path)}/pagefind.js`);
      return createInstance({ ...pagefindOptions, basePath: `${addressOf(path)}/`, baseUrl: base });
    },
    readJson: async (path) => (await load(addressOf(path))).json(),
    readText: async (path) => (await load(addressOf(path))).text(),
  };
}

/** These files keep their names when the site changes: a copy in the cache is used only if the server says it still holds. */
async function load(address: string): Promise<Response> {
  const response = await fetch(address, { cache: "no-cache" });
  if (!response.ok) throw new Error(`Unexpected answer ${response.status} for \`${address}\``);
  return response;
}
