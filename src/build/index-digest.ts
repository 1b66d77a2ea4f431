/** Tells whether a shard would be made of the same pages, by the same Pagefind and the same code as before. */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { globSync } from "tinyglobby";
import type { SearchRecord, SearchShard } from "../indexes/search-records.ts";
import type { ShardInput } from "./index-bundle.ts";

/** The page of a report. */
export interface IndexPage {
  /** Another one where the page may be another. */
  digest: string;
  html: () => string;
}

export type PageOf = (record: SearchRecord) => IndexPage;

/** What writes into a bundle beside the pages: change it when `index-bundle.ts` makes another bundle of the same pages. */
const format = 3;

/** Of all that the bundle of a shard is made of. No page is read. */
export function digestOfPages({ language, records }: SearchShard, pageOf: PageOf, indexer: string): string {
  const hash = createHash("sha256").update(JSON.stringify([indexer, language]));
  for (const record of records) hash.update(JSON.stringify([record.path, pageOf(record).digest, record.quotes]));
  return hash.digest("hex");
}

/** Of what Pagefind reads of it: another page often has the same. */
export function digestOfShard({ language, pages }: ShardInput): string {
  const hash = createHash("sha256").update(JSON.stringify([format, pagefindVersion(), language]));
  for (const { url, html } of pages) hash.update(`\0${url}\0`).update(html);
  return hash.digest("hex");
}

/** Of what makes bundles out of pages: this code, what it takes from the search, and Pagefind. */
export function digestOfIndexer(): string {
  const hash = createHash("sha256").update(JSON.stringify([format, pagefindVersion()]));
  const cwd = fileURLToPath(new URL("..", import.meta.url));
  for (const path of globSync(["build/index-*.ts", "search/*.ts"], { cwd }).sort())
    hash.update(`\0${path}\0`).update(readFileSync(`${cwd}${path}`));
  return hash.digest("hex");
}

function pagefindVersion(): string {
  const file = new URL("../package.json", import.meta.resolve("pagefind"));
  return JSON.parse(readFileSync(file, "utf8")).version;
}
