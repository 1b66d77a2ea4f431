/** A thread that reads, validates and renders its share of the content for `check`. */
import { parentPort, workerData } from "node:worker_threads";
import type { Entry } from "../corpus/read-entry.ts";
import { readEntry } from "../corpus/read-entry.ts";
import type { Language } from "../domain/language.ts";
import type { Problem } from "../domain/problem.ts";
import { outlineReader, type PipelineSettings } from "../markdown/processor.ts";

export interface Share {
  folder: string;
  paths: string[];
  languages: Language[];
  pipeline: PipelineSettings;
}

export interface ShareResult {
  entries: Entry[];
  problems: Problem[];
}

/** How many files lie between two messages of progress. */
const step = 100;

/** Reads a share. Bodies are left empty, since checks need only what was learned from them. */
export async function readShare(share: Share, onProgress: (count: number) => void): Promise<ShareResult> {
  const read = outlineReader(share.pipeline);
  const render = async (text: string, path: string) => ({ html: "", outline: await read(text, path) });
  const result: ShareResult = { entries: [], problems: [] };
  for (const [index, path] of share.paths.entries()) {
    const { entry, problems } = await readEntry(share.folder, path, share.languages, render);
    if (entry) result.entries.push(entry);
    result.problems.push(...problems);
    if ((index + 1) % step === 0) onProgress(step);
  }
  onProgress(share.paths.length % step);
  return result;
}

if (parentPort) {
  const port = parentPort;
  const result = await readShare(workerData as Share, (count) => port.postMessage({ count }));
  port.postMessage({ result });
}
