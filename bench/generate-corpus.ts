/**
 * Writes a content folder of any size, for benchmarks: `node bench/generate-corpus.ts <folder> <reports> [seed]`.
 * The same count and seed give the same bytes.
 */
import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { type Random, seededRandom } from "./random.ts";
import { makeHead, type ReportSettings } from "./report-head.ts";
import { makeText } from "./report-text.ts";
import { makeThings, type Things } from "./things.ts";
import { makeVocabulary, type Speech, speechOf } from "./words.ts";

export interface CorpusSettings {
  /** One that does not exist yet, or is empty. */
  folder: string;
  reports: number;
  seed: number;
}

const vocabularySize = 30_000;
/** Twelve years that are over, so that no date lies in the future. */
const firstDay = Date.UTC(2014, 0, 1);
const lastDay = Date.UTC(2025, 11, 31);
const dayLength = 86_400_000;

export function generateCorpus({ folder, reports, seed }: CorpusSettings): void {
  const random = seededRandom(seed);
  const say = speechOf(random, makeVocabulary(random, vocabularySize));
  const things = makeThings(random, say, reports);
  const write = writerIn(folder);
  write("site.yaml", "name: Generated\naddress: https://generated.example\nlanguages: [en]\n");
  for (const { path, yaml } of Object.values(things).flat()) write(path, yaml);
  writeReports({ random, say, things }, reports, write);
}

type Write = (path: string, text: string) => void;

/** Reports are spread evenly over the years, oldest first. */
function writeReports(made: { random: Random; say: Speech; things: Things }, count: number, write: Write): void {
  const earlier: string[] = [];
  for (let index = 0; index < count; index += 1) {
    const settings = { ...made, date: dateOf(index, count), earlier };
    const { slug, text } = makeReport(settings);
    const folder = settings.date.slice(0, 7).replace("-", "/");
    const id = `${folder}/${slug}-${index + 1}`;
    write(`reports/${id}.md`, text);
    earlier.push(id);
  }
}

function dateOf(index: number, count: number): string {
  const days = Math.floor(((lastDay - firstDay) / dayLength) * (index / count));
  return new Date(firstDay + days * dayLength).toISOString().slice(0, 10);
}

function makeReport(settings: ReportSettings): { slug: string; text: string } {
  const head = makeHead(settings);
  const slug = head.title.toLowerCase().split(" ").slice(0, 5).join("-");
  return { slug, text: `---\n${head.yaml}\n---\n\n${makeText(settings, head)}` };
}

function writerIn(folder: string): Write {
  mkdirSync(folder, { recursive: true });
  if (readdirSync(folder).length > 0) throw new Error(`Unexpected files in \`${folder}\`, expected an empty folder`);
  const made = new Set<string>();
  return (path, text) => {
    const file = join(folder, path);
    if (!made.has(dirname(file))) mkdirSync(dirname(file), { recursive: true });
    made.add(dirname(file));
    writeFileSync(file, text);
  };
}

if (import.meta.main) {
  const [folder, reports, seed = "1"] = process.argv.slice(2);
  if (folder === undefined || !(Number(reports) > 0) || !Number.isInteger(Number(seed))) {
    console.error("Unexpected arguments, expected: node bench/generate-corpus.ts <folder> <reports> [seed]");
    process.exitCode = 1;
  } else generateCorpus({ folder, reports: Number(reports), seed: Number(seed) });
}
