import { spawn } from "node:child_process";
import { globSync, mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import type { Bundle } from "../src/build/index-cache.ts";
import { digestOf } from "../src/build/index-ids.ts";
import { readSealedJson } from "../src/build/sealed-file.ts";
import { decodeFacets } from "../src/search/register.ts";
import { watchMemory } from "./process-memory.ts";
import { record, seconds, table } from "./record.ts";
import { writeSearchCorpus, writeShards } from "./search-corpus.ts";

const sizes = [1000, 10_000, 100_000];

/** What it takes to index archives of three sizes: time, memory, files and bytes. */
export async function benchSearchIndex(counts: readonly number[] = sizes): Promise<void> {
  const rows: (string | number)[][] = [];
  for (const reports of counts) rows.push(await measure(reports));
  record("search-index", [
    "Generated reports of 250 to 400 words over twelve years, seed 1, a shard for 2,000 or more. Memory is that of Node and of Pagefind's",
    "service together, at its peak; the aim is 2,500 MB at 100,000 reports. “Again” is a build in which nothing has changed.",
    "The register is `facets.json` and `fields.json` with Brotli, in bytes a report.",
    "",
    ...table(
      ["reports", "time", "again", "memory, MB", "files", "kB", "facets", "fields", "ids that two reports had"],
      rows,
    ),
  ]);
}

async function measure(reports: number): Promise<(string | number)[]> {
  const home = mkdtempSync(join(tmpdir(), "sourceline-bench-"));
  const [folder, cache] = [join(home, "site"), join(home, "cache")];
  try {
    writeShards(folder, writeSearchCorpus({ folder, reports, seed: 1 }));
    const clean = await indexInProcess(folder, cache);
    const again = await indexInProcess(folder, cache);
    if (again.built > 0) throw new Error(`Unexpected ${again.built} shards that were made again, expected none`);
    const index = join(folder, "pagefind");
    checkIds(index, reports);
    const files = filesIn(index);
    return [
      reports,
      seconds(clean.time),
      seconds(again.time),
      Math.round(clean.memory / 1e6),
      files.length,
      Math.round(bytesOf(files) / 1000),
      (brotliOf(index, "facets.json") / reports).toFixed(1),
      (brotliOf(index, "fields.json") / reports).toFixed(1),
      clashesIn(cache, index),
    ];
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

interface Run {
  built: number;
  time: number;
  memory: number;
}

/** In a process of its own, so that its memory is that of the indexer alone. */
async function indexInProcess(folder: string, cache: string): Promise<Run> {
  const child = spawn(process.execPath, ["bench/search-index-run.ts", folder, cache], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const memory = watchMemory(child.pid ?? 0);
  let output = "";
  child.stdout.on("data", (text) => {
    output += text;
  });
  const code = await new Promise((resolve) => child.on("close", resolve));
  const most = memory.stop();
  if (code !== 0) throw new Error(`Unexpected exit code ${code} of the indexer, expected 0`);
  return { ...JSON.parse(output), memory: most };
}

function filesIn(folder: string): string[] {
  const entries = globSync("**/*", { cwd: folder, withFileTypes: true }).filter((entry) => entry.isFile());
  return entries.map((entry) => join(entry.parentPath, entry.name));
}

const bytesOf = (files: string[]): number => files.reduce((sum, file) => sum + statSync(file).size, 0);

function brotliOf(index: string, name: string): number {
  const files = globSync(`*/*/${name}`, { cwd: index });
  return files.reduce((sum, file) => sum + brotliCompressSync(readFileSync(join(index, file))).length, 0);
}

/** No two reports of a language may have the same id. */
function checkIds(index: string, reports: number): void {
  const ids = new Set(globSync("*/*/facets.json", { cwd: index }).flatMap((file) => idsIn(join(index, file))));
  if (ids.size !== reports) throw new Error(`Unexpected ${ids.size} different ids, expected ${reports}`);
}

/** Reports that are not called what Pagefind has called them. */
function clashesIn(cache: string, index: string): number {
  const ids = new Set(globSync("*/*/facets.json", { cwd: index }).flatMap((file) => idsIn(join(index, file))));
  const notes = globSync("bundles/*/*/bundle.json", { cwd: cache });
  const made = notes.flatMap((file) => readSealedJson<Bundle>(join(cache, file))?.ids ?? []);
  return made.length - new Set(made.map(digestOf).filter((id) => ids.has(id))).size;
}

function idsIn(file: string): readonly string[] {
  return decodeFacets(JSON.parse(readFileSync(file, "utf8"))).ids;
}

if (import.meta.main) {
  const counts = process.argv.slice(2).map(Number);
  await benchSearchIndex(counts.length > 0 ? counts : undefined);
}
