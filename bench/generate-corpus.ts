/**
 * Writes a content folder of any size, for benchmarks: `node bench/generate-corpus.ts <folder> <reports> [seed]`.
 * The same count and seed give the same bytes.
 */
import { quoteId } from "../src/domain/quote-id.ts";
import { type Cast, castOf } from "./cast.ts";
import { type Random, seededRandom } from "./random.ts";
import { type Head, makeHead, type ReportSettings } from "./report-head.ts";
import { makeText } from "./report-text.ts";
import { type CitedReport, planStories, type Story, slugOf } from "./story.ts";
import { nextReadings } from "./story-figures.ts";
import { storyFiles } from "./story-files.ts";
import { makeThings } from "./things.ts";
import { makeVocabulary, type Speech, speechOf } from "./words.ts";
import { type Write, writerIn } from "./write-content.ts";

export interface CorpusSettings {
  /** One that does not exist yet, or is empty. */
  folder: string;
  reports: number;
  seed: number;
}

interface Maker {
  random: Random;
  say: Speech;
  cast: Cast;
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
  writeReports({ random, say, cast: castOf(random, things) }, reports, write);
}

/** Reports are spread evenly over the years, oldest first; a storyline follows its last report. */
function writeReports(maker: Maker, count: number, write: Write): void {
  const stories = planStories(maker.random, maker.say, count);
  const storyOf = new Map(stories.flatMap((story) => story.members.map((member) => [member, story] as const)));
  const earlier: CitedReport[] = [];
  for (let index = 0; index < count; index += 1) {
    const story = storyOf.get(index);
    const { text, report } = makeReport(maker, index, { date: dateOf(index, count), earlier, story });
    write(`reports/${report.id}.md`, text);
    earlier.push(report);
    story?.reports.push(report);
    if (story?.members.at(-1) !== index) continue;
    for (const [path, content] of storyFiles({ ...maker, story })) write(path, content);
  }
}

export function dateOf(index: number, count: number): string {
  const days = Math.floor(((lastDay - firstDay) / dayLength) * (index / count));
  return new Date(firstDay + days * dayLength).toISOString().slice(0, 10);
}

interface Circumstances {
  date: string;
  earlier: readonly CitedReport[];
  story: Story | undefined;
}

function makeReport(maker: Maker, index: number, { date, earlier, story }: Circumstances) {
  const readings = story ? nextReadings(maker.random, story) : [];
  const settings: ReportSettings = { ...maker, date, earlier, story, readings };
  const head = makeHead(settings);
  const id = `${date.slice(0, 7).replace("-", "/")}/${slugOf(head.title)}-${index + 1}`;
  const report: CitedReport = { id, date, outlet: head.outlet.id, quotes: head.sources.map(citedQuote), readings };
  return { report, text: `---\n${head.yaml}\n---\n\n${makeText(settings, head)}` };
}

function citedQuote({ id, holder, words }: Head["sources"][number]): CitedReport["quotes"][number] {
  return { id: quoteId(words), source: `source:${id}`, holder };
}

if (import.meta.main) {
  const [folder, reports, seed = "1"] = process.argv.slice(2);
  if (folder === undefined || !(Number(reports) > 0) || !Number.isInteger(Number(seed))) {
    console.error("Unexpected arguments, expected: node bench/generate-corpus.ts <folder> <reports> [seed]");
    process.exitCode = 1;
  } else generateCorpus({ folder, reports: Number(reports), seed: Number(seed) });
}
