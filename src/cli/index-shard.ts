/** Makes the bundle of one shard with Pagefind. */
import { readdirSync, readFileSync, rmSync } from "node:fs";
import { basename, join } from "node:path";
import { gunzipSync } from "node:zlib";
import { close, createIndex, type PagefindIndex } from "pagefind";
import { globSync } from "tinyglobby";
import { idLength } from "../search/register.ts";

/** What Pagefind writes for interfaces of its own, which the site does not use. */
const unused = ["pagefind-ui.*", "pagefind-modular-ui.*", "pagefind-component-ui.*", "pagefind-highlight.js"];
/** Pages on their way to Pagefind at once. It takes them in this order, so that equal pages give equal bytes. */
const batchSize = 50;

export interface PageInput {
  url: string;
  /** As bytes: a string that was put together of pieces of a page would keep the whole page in memory. */
  html: Buffer;
}

export interface ShardInput {
  language: string;
  pages: PageInput[];
}

/** One try to index a shard. */
export interface Attempt {
  /** What Pagefind called its pages, in their order. */
  ids: string[];
  /** Those of them that cannot be. */
  refused: string[];
}

/**
 * Writes the bundle of a shard into `folder`. Pagefind makes the id of a page from 28 bits of a digest of it, so that two of
 * 100,000 pages often have the same one; within a shard, the second then has more digits. A page whose id is `taken` by
 * another year, or is longer, is indexed again with a filter that nobody asks for: that makes another digest.
 *
 * Pagefind's service keeps what it has allocated: each attempt has a service of its own. To add the changed pages to the
 * service that has the others would be faster, and takes a sixth more memory.
 */
export async function writeShard(input: ShardInput, folder: string, taken: ReadonlySet<string>): Promise<Attempt[]> {
  const attempts: Attempt[] = [];
  const times = new Map<string, number>();
  for (;;) {
    const pages = input.pages.map((page) => changed(page, times.get(page.url)));
    await writeBundle({ ...input, pages }, folder);
    const ids = idsOf(pages, folder);
    const refused = refusedOf(ids, taken);
    attempts.push({ ids, refused });
    if (refused.length === 0) return attempts;
    for (const [place, { url }] of pages.entries())
      if (refused.includes(ids[place] ?? "")) times.set(url, (times.get(url) ?? 0) + 1);
  }
}

/** The ids that another year has, or that are longer than others. */
export function refusedOf(ids: readonly string[], taken: ReadonlySet<string>): string[] {
  return ids.filter((id) => taken.has(id) || digestOf(id).length > idLength);
}

/** `en_1a2b3c4` without its language. */
export function digestOf(id: string): string {
  return id.slice(id.indexOf("_") + 1);
}

function changed({ url, html }: PageInput, times: number | undefined): PageInput {
  if (times === undefined) return { url, html };
  const mark = `<i data-pagefind-filter="again:${times}"></i></body>`;
  return { url, html: Buffer.from(html.toString().replace("</body>", mark)) };
}

async function writeBundle({ language, pages }: ShardInput, folder: string): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  try {
    const index = checked(await createIndex({ forceLanguage: language }), "start").index as PagefindIndex;
    for (let start = 0; start < pages.length; start += batchSize)
      await Promise.all(pages.slice(start, start + batchSize).map((page) => addPage(index, page)));
    checked(await index.writeFiles({ outputPath: folder }), `write \`${folder}\``);
  } finally {
    await close();
  }
  for (const file of globSync(unused, { cwd: folder })) rmSync(join(folder, file));
  checkCount(folder, language, pages.length);
}

async function addPage(index: PagefindIndex, { url, html }: PageInput): Promise<void> {
  checked(await index.addHTMLFile({ url, content: html.toString() }), `read \`${url}\``);
}

function checked<Answer extends { errors: string[] }>(answer: Answer, task: string): Answer {
  if (answer.errors.length === 0) return answer;
  throw new Error(`Pagefind could not ${task}: ${answer.errors.join("; ")}`);
}

/** Pagefind leaves a page without words out, and says nothing. */
function checkCount(folder: string, language: string, expected: number): void {
  const entry = JSON.parse(readFileSync(join(folder, "pagefind-entry.json"), "utf8"));
  const indexed: number = entry.languages[language]?.page_count ?? 0;
  if (indexed === expected) return;
  throw new Error(`Unexpected ${indexed} pages in \`${folder}\`, expected ${expected}: has each of them words?`);
}

/** What Pagefind calls the pages of a bundle, in their order. A fragment is JSON after Pagefind's signature, compressed. */
function idsOf(pages: readonly PageInput[], folder: string): string[] {
  const files = readdirSync(join(folder, "fragment"));
  const ids = new Map(files.map((file) => [urlIn(join(folder, "fragment", file)), basename(file, ".pf_fragment")]));
  return pages.map(({ url }) => ids.get(url) ?? "");
}

function urlIn(file: string): string {
  const fragment = gunzipSync(readFileSync(file)).toString();
  return JSON.parse(fragment.slice(fragment.indexOf("{"))).url;
}
