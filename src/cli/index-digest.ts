/** Tells whether a shard would be made of the same pages, by the same Pagefind and the same code as before. */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import type { ShardInput } from "./index-shard.ts";

/** What writes into a bundle beside the pages: change it when `index-shard.ts` makes another bundle of the same pages. */
const format = 1;

export function digestOfShard({ language, pages }: ShardInput): string {
  const hash = createHash("sha256").update(JSON.stringify([format, pagefindVersion(), language]));
  for (const { url, html } of pages) hash.update(`\0${url}\0`).update(html);
  return hash.digest("hex");
}

function pagefindVersion(): string {
  const file = new URL("../package.json", import.meta.resolve("pagefind"));
  return JSON.parse(readFileSync(file, "utf8")).version;
}
