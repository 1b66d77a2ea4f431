import type { SearchIndex } from "./search-index.ts";

interface Pagefind extends Omit<SearchIndex, "language"> {
  options: (options: { baseUrl: string }) => Promise<void>;
}

/**
 * Opens the index of a language. Each language has a bundle of its own, because Pagefind stems a query for the language
 * that was loaded first, whichever index is asked. A language in several shards would call `mergeIndex` here.
 */
export async function openIndex(base: string, language: string): Promise<SearchIndex> {
  const bundle: Pagefind = await import(/* @vite-ignore */ `${base}pagefind/${language}/pagefind.js`);
  await bundle.options({ baseUrl: base });
  return { language, filters: bundle.filters, search: bundle.search };
}
