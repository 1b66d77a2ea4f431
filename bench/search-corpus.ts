/**
 * Writes a site of nothing but report pages, of any size, and the shards that index it: an archive of 100,000 reports need
 * not be rendered to be searched. `node bench/search-corpus.ts <folder> <reports> [seed]`; the same bytes each time.
 */

import { globSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { reportKinds } from "../src/domain/report.ts";
import { shardsOfDates } from "../src/indexes/search-archives.ts";
import type { SearchRecord, SearchShard } from "../src/indexes/search-records.ts";
import { interfaceOf } from "../src/interface/interface.ts";
import { seededRandom } from "./random.ts";
import { makeSearchReport } from "./search-report.ts";
import { makeThings, type Thing } from "./things.ts";
import { makeVocabulary, speechOf } from "./words.ts";

export interface SearchCorpusSettings {
  /** One that does not exist yet, or is empty. */
  folder: string;
  reports: number;
  seed: number;
}

const language = "en";
const vocabularySize = 30_000;
const firstDay = Date.UTC(2014, 0, 1);
const lastDay = Date.UTC(2025, 11, 31);
const dayLength = 86_400_000;

/** Reports are spread evenly over twelve years. */
export function writeSearchCorpus({ folder, reports, seed }: SearchCorpusSettings): SearchShard[] {
  mkdirSync(folder, { recursive: true });
  if (readdirSync(folder).length > 0) throw new Error(`Unexpected files in \`${folder}\`, expected an empty folder`);
  const random = seededRandom(seed);
  const say = speechOf(random, makeVocabulary(random, vocabularySize));
  const things = makeThings(random, say, reports);
  const records: SearchRecord[] = [];
  for (let index = 0; index < reports; index += 1) {
    const { record, html } = makeSearchReport({ random, say, things, day: dayAt(index, reports), number: index + 1 });
    mkdirSync(join(folder, record.path), { recursive: true });
    writeFileSync(join(folder, record.path, "index.html"), html);
    records.push(record);
  }
  const labels = { kind: kindNames(), topic: namesOf(things.topics), outlet: namesOf(things.outlets) };
  return shardsOf(records, labels);
}

function shardsOf(records: SearchRecord[], labels: SearchShard["labels"]): SearchShard[] {
  return shardsOfDates(records.map(({ facts }) => facts.day)).map(({ from, to }) => ({
    language,
    from,
    labels,
    records: records
      .filter(({ facts: { day } }) => from <= day && day.slice(0, to.length) <= to)
      .sort((a, b) => order(a.facts.day, b.facts.day) || order(a.id, b.id)),
  }));
}

function order(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function dayAt(index: number, count: number): string {
  const days = Math.floor(((lastDay - firstDay) / dayLength) * (index / count));
  return new Date(firstDay + days * dayLength).toISOString().slice(0, 10);
}

const namesOf = (things: Thing[]): Map<string, string> => new Map(things.map(({ id, name }) => [id, name]));

function kindNames(): Map<string, string> {
  const { kinds } = interfaceOf(language);
  return new Map(reportKinds.map((kind) => [kind, kinds[kind]]));
}

if (import.meta.main) {
  const [folder, reports, seed = "1"] = process.argv.slice(2);
  if (folder === undefined || !(Number(reports) > 0) || !Number.isInteger(Number(seed))) {
    console.error("Unexpected arguments, expected: node bench/search-corpus.ts <folder> <reports> [seed]");
    process.exitCode = 1;
  } else writeShards(folder, writeSearchCorpus({ folder, reports: Number(reports), seed: Number(seed) }));
}

/** Keeps the shards beside the pages, in a file each; the names, which all of them have in common, in one of their own. */
export function writeShards(folder: string, shards: SearchShard[]): void {
  const labels = Object.entries(shards[0]?.labels ?? {}).map(([name, byId]) => [name, [...byId]]);
  writeFileSync(join(folder, "labels.json"), JSON.stringify(Object.fromEntries(labels)));
  for (const shard of shards)
    writeFileSync(join(folder, `${shard.from}.shard.json`), JSON.stringify({ ...shard, labels: undefined }));
}

const startOf = (file: string): string => file.slice(0, -".shard.json".length);
const byStart = (a: string, b: string): number => order(startOf(a), startOf(b));

/** One shard after the other, so that all of them need not be in memory at once. */
export function* readShards(folder: string): Generator<SearchShard> {
  const read = (file: string) => JSON.parse(readFileSync(join(folder, file), "utf8"));
  const entries = Object.entries<[string, string][]>(read("labels.json")).map(([name, pairs]) => [
    name,
    new Map(pairs),
  ]);
  const labels = Object.fromEntries(entries);
  for (const file of globSync("*.shard.json", { cwd: folder }).sort(byStart)) yield { ...read(file), labels };
}
