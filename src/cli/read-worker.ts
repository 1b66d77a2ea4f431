/** A thread that reads, validates and renders files for `check`, a few at a time. */
import { parentPort, workerData } from "node:worker_threads";
import { type ReadResult, readEntry } from "../corpus/read-entry.ts";
import type { Language } from "../domain/language.ts";
import type { PipelineSettings } from "../markdown/plugins.ts";
import { textReader } from "../markdown/text-reader.ts";

export interface ReadSettings {
  folder: string;
  languages: Language[];
  pipeline: PipelineSettings;
}

/** What was read, and where the first of it stands in the list of all files. The first answer, of nothing, asks for work. */
export interface Answer {
  from: number;
  results: ReadResult[];
}

/** Reads files. Bodies are left empty, since checks need only what was learned from them. */
export function fileReader({ folder, languages, pipeline }: ReadSettings) {
  const read = textReader(pipeline);
  const render = async (text: string, path: string) => ({ html: "", ...(await read(text, path)) });
  return async (paths: readonly string[]): Promise<ReadResult[]> => {
    const results: ReadResult[] = [];
    for (const path of paths) results.push(await readEntry(folder, path, languages, render));
    return results;
  };
}

if (parentPort && workerData) {
  const port = parentPort;
  const read = fileReader(workerData as ReadSettings);
  const answer = (message: Answer) => port.postMessage(message);
  port.on("message", async ({ from, paths }: { from: number; paths: string[] }) => {
    answer({ from, results: await read(paths) });
  });
  answer({ from: 0, results: [] });
}
