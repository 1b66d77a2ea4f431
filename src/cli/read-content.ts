/** The whole content folder, read on all cores. */
import { existsSync } from "node:fs";
import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import { listContent, readSite } from "../corpus/from-disk.ts";
import { pipelineSettings } from "../corpus/pipeline-settings.ts";
import type { Entry } from "../corpus/read-entry.ts";
import type { Problem } from "../domain/problem.ts";
import type { Site } from "../domain/site.ts";
import { PlainError } from "./command.ts";
import { readShare, type Share, type ShareResult } from "./read-worker.ts";

export interface Content {
  site: Site;
  entries: Entry[];
  problems: Problem[];
  /** Count of files in the content folder. */
  files: number;
}

/** Below this count of files a second thread costs more than it saves. */
const worthThreads = 400;

/** Rendering leaves much that is soon forgotten: with the usual room for it, a sixth of the time goes into clearing it. */
const resourceLimits = { maxYoungGenerationSizeMb: 192 };

export async function readContent(
  folder: string,
  base: string,
  onProgress: (done: number, all: number) => void,
): Promise<Content> {
  if (!existsSync(folder)) {
    throw new PlainError(
      `There is no content folder \`${folder}\`. Set CONTENT_DIR to the folder that has the reports.`,
    );
  }
  const { site, problems } = readSite(folder);
  const paths = listContent(folder);
  const pipeline = pipelineSettings(site, base);
  let done = 0;
  const count = (more: number) => {
    done += more;
    onProgress(done, paths.length);
  };
  const shares = divide(paths).map((part): Share => ({ folder, paths: part, languages: site.languages, pipeline }));
  const results = await Promise.all(
    shares.map((share) => (shares.length === 1 ? readShare(share, count) : inThread(share, count))),
  );
  return {
    site,
    entries: results.flatMap((result) => result.entries),
    problems: [...problems, ...results.flatMap((result) => result.problems)],
    files: paths.length,
  };
}

/** Deals the paths out by turns, so that each core gets as many long reports as the others. */
function divide(paths: string[]): string[][] {
  const count = paths.length < worthThreads ? 1 : availableParallelism();
  return Array.from({ length: count }, (_, turn) => paths.filter((_path, index) => index % count === turn));
}

function inThread(share: Share, onProgress: (count: number) => void): Promise<ShareResult> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL("./read-worker.ts", import.meta.url), { workerData: share, resourceLimits });
    worker.on("message", (message: { count: number } | { result: ShareResult }) => {
      if ("count" in message) onProgress(message.count);
      else resolve(message.result);
    });
    worker.on("error", reject);
  });
}
