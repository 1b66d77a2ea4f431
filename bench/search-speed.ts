/**
 * What a search costs in a browser, beside Pagefind's own interface and MiniSearch:
 * `node bench/search-speed.ts <folder of a built site with a page at /search/> [--own]`.
 *
 * `--own` leaves the others out, for sites that they have no memory for.
 */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright";
import { launchChromium } from "../src/cli/chromium.ts";
import { seededRandom } from "./random.ts";
import { record, table } from "./record.ts";
import { type Entry, steps, type Weight, weighVisit } from "./search-bytes.ts";
import { type Contender, miniContender, stockContender, writeMiniSite, writeStockSite } from "./search-contenders.ts";
import { quantile } from "./search-measures.ts";
import { reportIds, reportPage, searchedText } from "./search-pages.ts";
import { pickQueries } from "./search-queries.ts";
import { type CountedSite, serveCounted } from "./search-server.ts";
import { timeQueries } from "./search-times.ts";

const ownContender: Contender = {
  name: "Sourceline",
  field: 'site-search input[type="search"]',
  results: 'site-search [data-part="results"]',
  result: 'site-search [data-part="results"] > li',
};

const visits = 5;
const queries = 30;
const sampledReports = 200;

interface Stand {
  contender: Contender;
  folder: string;
  /** Path of the search page. */
  path: string;
}

/** Writes a section of the results, named after the number of reports. */
export async function benchSearchSpeed(folder: string, isAlone: boolean): Promise<void> {
  const ids = reportIds(folder);
  const home = mkdtempSync(join(tmpdir(), "sourceline-bench-"));
  const browser = await launchChromium();
  try {
    const stands = await setUp(folder, home, isAlone);
    const asked = chooseQueries(folder, ids);
    const rows: Rows = { weights: [], times: [] };
    for (const stand of stands) await measure(browser, stand, asked, rows);
    record(`search-speed-${ids.length}`, describe(ids.length, asked, rows));
  } finally {
    await browser.close();
    rmSync(home, { recursive: true, force: true });
  }
}

async function setUp(folder: string, home: string, isAlone: boolean): Promise<Stand[]> {
  const own = { contender: ownContender, folder, path: "search/" };
  if (isAlone) return [own];
  const [stock, mini] = [join(home, "stock"), join(home, "mini")];
  const language = languageOf(readFileSync(join(folder, "search/index.html"), "utf8"));
  await writeStockSite(folder, language, stock);
  await writeMiniSite(stock, language, mini);
  return [
    own,
    { contender: stockContender, folder: stock, path: "" },
    { contender: miniContender, folder: mini, path: "" },
  ];
}

function languageOf(html: string): string {
  return /<html[^>]*\slang="?([\w-]+)/.exec(html)?.[1] ?? "en";
}

function chooseQueries(folder: string, ids: string[]): string[] {
  const random = seededRandom(1);
  const sample = Array.from({ length: sampledReports }, () => random.pick(ids));
  const texts = [...new Set(sample)].map((id) => searchedText(reportPage(folder, id)));
  return pickQueries(texts, 2 * visits + queries, random);
}

interface Rows {
  weights: (string | number)[][];
  times: (string | number)[][];
}

async function measure(browser: Browser, stand: Stand, asked: string[], rows: Rows): Promise<void> {
  const site: CountedSite = await serveCounted(stand.folder);
  try {
    const page = { ...stand.contender, address: site.address + stand.path, lastRequest: site.lastRequest };
    for (const entry of ["pasted", "typed"] satisfies Entry[]) {
      const weights: Awaited<ReturnType<typeof weighVisit>>[] = [];
      for (let visit = 0; visit < visits; visit += 1) {
        const pair = [asked[2 * visit] ?? "", asked[2 * visit + 1] ?? ""] as const;
        weights.push(await weighVisit(browser, { page, site, entry }, pair));
      }
      for (const step of steps)
        rows.weights.push([page.name, entry, step, ...summary(weights.map((weight) => weight[step]))]);
    }
    const times = await timeQueries(browser, page, asked.slice(2 * visits));
    rows.times.push(...times.map(({ way, milliseconds }) => [page.name, way, ...spread(milliseconds)]));
  } finally {
    await site.close();
  }
}

function summary(weights: Weight[]): number[] {
  const requests = weights.map((weight) => weight.requests);
  const bytes = weights.map((weight) => weight.bytes);
  return [quantile(requests, 0.5), quantile(bytes, 0.5), quantile(bytes, 1)];
}

function spread(milliseconds: number[]): (string | number)[] {
  const half = quantile(milliseconds, 0.5);
  return [milliseconds.length, Math.round(half), Math.round(quantile(milliseconds, 0.95))];
}

function describe(reports: number, asked: string[], { weights, times }: Rows): string[] {
  return [
    `${reports.toLocaleString("en-GB")} reports. What a browser without a past asks for, in ${visits} visits with two queries each: bytes of`,
    "bodies as a static host sends them (text with Brotli). What a page loads of the index before the first key is counted with the",
    "first query; the texts of results are counted apart, until ten are seen.",
    "A query is pasted at once, or typed with 100 ms between keys, where each key may be a query. MiniSearch loads its whole index with",
    "the first query, and shows titles only.",
    "",
    ...table(["search", "query", "step", "requests, median", "bytes, median", "bytes, most"], weights),
    "",
    `From the last key to the paint that shows all results in sight, ${queries} queries of one to three words such as \`${asked.at(-1)}\`;`,
    "typed with 100 ms between keys, or key by key with a rest after each. Keys that changed nothing on the page are not counted.",
    "",
    ...table(["search", "typed", "keys", "median, ms", "95%, ms"], times),
  ];
}

if (import.meta.main) {
  const [folder, option] = process.argv.slice(2);
  if (folder === undefined) {
    console.error("Unexpected arguments, expected: node bench/search-speed.ts <folder> [--own]");
    process.exit(1);
  }
  await benchSearchSpeed(folder, option === "--own");
}
