/** Reads files on all cores: this thread takes part, and those beside it are handed a few files at a time. */
import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { ReadResult } from "../corpus/read-entry.ts";
import { type Answer, fileReader, type ReadSettings } from "./read-worker.ts";

/** Below this count of files a second thread costs more than it saves. */
const worthThreads = 400;

/** How many files a thread is handed at once: few, so that all of them end at the same time. */
const handful = 50;

/** Rendering leaves much that is soon forgotten: with the usual room for it, a sixth of the time goes into clearing it. */
const resourceLimits = { maxYoungGenerationSizeMb: 192 };

/** Files that are still to be read, and what was read, in the order of the paths. */
interface Work {
  settings: ReadSettings;
  paths: readonly string[];
  next: number;
  done: number;
  results: ReadResult[];
  onProgress: (done: number, all: number) => void;
}

export async function readInThreads(
  settings: ReadSettings,
  paths: readonly string[],
  onProgress: Work["onProgress"],
): Promise<ReadResult[]> {
  const work: Work = { settings, paths, next: 0, done: 0, results: [], onProgress };
  const others = paths.length < worthThreads ? 0 : availableParallelism() - 1;
  await Promise.all([...Array.from({ length: others }, () => inThread(work)), here(work)]);
  return work.results;
}

/** The next files to read; none when all have been handed out. */
function take(work: Work): { from: number; paths: readonly string[] } {
  const from = work.next;
  work.next = Math.min(from + handful, work.paths.length);
  return { from, paths: work.paths.slice(from, work.next) };
}

function keep(work: Work, from: number, results: readonly ReadResult[]): void {
  for (const [index, result] of results.entries()) work.results[from + index] = result;
  work.done += results.length;
  work.onProgress(work.done, work.paths.length);
}

/** Between two handfuls other threads are answered. */
async function here(work: Work): Promise<void> {
  const read = fileReader(work.settings);
  for (let part = take(work); part.paths.length > 0; part = take(work)) {
    keep(work, part.from, await read(part.paths));
    await new Promise((resolve) => setImmediate(resolve));
  }
}

function inThread(work: Work): Promise<void> {
  return new Promise((resolve, reject) => {
    const url = new URL("./read-worker.ts", import.meta.url);
    const worker = new Worker(url, { workerData: work.settings, resourceLimits });
    const hand = () => {
      const part = take(work);
      if (part.paths.length > 0) worker.postMessage(part);
      else worker.terminate().then(() => resolve(), reject);
    };
    worker.on("message", ({ from, results }: Answer) => {
      if (results.length > 0) keep(work, from, results);
      hand();
    });
    worker.on("error", reject);
  });
}
