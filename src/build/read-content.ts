/** Reads the content folder through the cache: files that have not changed since the last build are not opened. */
import { rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { globSync } from "tinyglobby";
import { listContent } from "../corpus/from-disk.ts";
import type { PipelineSettings } from "../markdown/plugins.ts";
import { textRenderer } from "../markdown/text-renderer.ts";
import { type Drawer, drawersOf, stampOf } from "./drawers.ts";
import { isUnchanged, type KeptFile, keptBodies, keptFiles, type ReadSettings, refreshDrawer } from "./kept-drawer.ts";
import type { ReadThreadData } from "./read-thread.ts";
import { digestOf } from "./sealed-file.ts";
import { inThreads } from "./threads.ts";

/** Below this count of changed drawers one thread reads them all. */
const worthThreads = 6;

/** The files of the content folder as they stand. */
export function surveyContent(folder: string): Drawer[] {
  return drawersOf(listContent(folder), (path) => stampOf(join(folder, path)));
}

export async function readDrawers(
  drawers: readonly Drawer[],
  settings: ReadSettings,
  pipeline: PipelineSettings,
  onProgress: (done: number, all: number) => void,
): Promise<KeptFile[]> {
  const kept = new Map(drawers.map((drawer) => [drawer.name, keptFiles(settings, drawer.name)]));
  const changed = drawers.filter((drawer) => !isUnchanged(drawer, kept.get(drawer.name)));
  const all = changed.reduce((sum, { files }) => sum + files.length, 0);
  const render = textRenderer(pipeline);
  let done = 0;
  await inThreads<Drawer, void>(changed, {
    script: new URL("./read-thread.ts", import.meta.url),
    data: { settings, pipeline } satisfies ReadThreadData,
    here: async (drawer) => {
      await refreshDrawer(drawer, settings, render);
    },
    worthwhile: worthThreads,
    // What was read is taken from the disk: as it was made, each piece of it keeps the text of its whole file.
    onAnswer: (_, { name, files: { length } }) => {
      done += length;
      onProgress(done, all);
      kept.set(name, keptFiles(settings, name));
    },
  });
  prune(settings.cache, drawers);
  return drawers.flatMap(({ name }) => kept.get(name) ?? []);
}

/** Reads drawers again whose rendered texts are damaged. The answer is whether there were any. */
export async function repairTexts(
  drawers: readonly Drawer[],
  settings: ReadSettings,
  pipeline: PipelineSettings,
): Promise<boolean> {
  const damaged = drawers.filter(({ name }) => !hasTexts(settings, keptFiles(settings, name) ?? [], name));
  for (const drawer of damaged) await refreshDrawer(drawer, settings, textRenderer(pipeline));
  return damaged.length > 0;
}

function hasTexts(settings: ReadSettings, files: readonly KeptFile[], name: string): boolean {
  const texts = keptBodies(settings, name);
  return files.every(({ path, body }) => digestOf(texts[path] ?? "") === body);
}

/** Removes what is kept of drawers that are gone, and what builds that were ended have left. */
function prune(cache: string, drawers: readonly Drawer[]): void {
  const names = new Set(drawers.map(({ name }) => name));
  for (const file of globSync("**/*", { cwd: join(cache, "read") }))
    if (!names.has(dirname(file)) || !file.endsWith(".json")) rmSync(join(cache, "read", file), { force: true });
}
