/** The content folder kept in memory: after a change only the files that changed are read again. */
import { statSync } from "node:fs";
import { join } from "node:path";
import { listContent } from "../corpus/from-disk.ts";
import { type Content, readContent, readSettingsOf } from "./read-content.ts";
import { readInThreads } from "./read-threads.ts";

export interface ContentInMemory {
  content: Content;
  /** Path → what tells one version of the file from another. */
  stamps: ReadonlyMap<string, string>;
}

export interface Refreshed extends ContentInMemory {
  /** Files that are new, changed or gone. */
  changed: string[];
}

/** Files on which the reading of all others depends. */
const settingsFiles = ["site.yaml", "checks.yaml", "words.txt"];

export async function keepInMemory(folder: string, base: string): Promise<ContentInMemory> {
  const stamps = stampsOf(folder);
  return { content: await readContent(folder, base, () => undefined), stamps };
}

/** What a folder has become. Where the settings of the site have changed, everything is read again. */
export async function refresh(memory: ContentInMemory, folder: string, base: string): Promise<Refreshed> {
  const stamps = stampsOf(folder);
  const paths = new Set([...stamps.keys(), ...memory.stamps.keys()]);
  const changed = [...paths].filter((path) => stamps.get(path) !== memory.stamps.get(path));
  if (changed.includes("site.yaml")) return { ...(await keepInMemory(folder, base)), changed };
  return { content: await withChanges(memory.content, changed, folder), stamps, changed };
}

async function withChanges(content: Content, changed: readonly string[], folder: string): Promise<Content> {
  const { pipeline, site } = content;
  const settings = changed.some((path) => settingsFiles.includes(path)) ? readSettingsOf(folder) : undefined;
  const toRead = changed.filter((path) => !settingsFiles.includes(path));
  const present = new Set(listContent(folder));
  const read = toRead.filter((path) => present.has(path));
  const results = new Map(content.results);
  for (const path of toRead) results.delete(path);
  const fresh = await readInThreads({ folder, languages: site.languages, pipeline }, read, () => undefined);
  for (const [index, path] of read.entries()) {
    const result = fresh[index];
    if (result) results.set(path, result);
  }
  return { ...content, ...settings, results: new Map([...results].sort(([a], [b]) => (a < b ? -1 : 1))) };
}

/** A file that is saved by putting another in its place has the same size at times, and never all of the same. */
function stampsOf(folder: string): Map<string, string> {
  const paths = [...settingsFiles, ...listContent(folder)];
  const stamps = paths.map((path): [string, string] => [path, stampOf(join(folder, path))]);
  return new Map(stamps.filter(([, stamp]) => stamp !== ""));
}

function stampOf(file: string): string {
  const stats = statSync(file, { throwIfNoEntry: false });
  return stats ? `${stats.mtimeMs}:${stats.ctimeMs}:${stats.size}:${stats.ino}` : "";
}
