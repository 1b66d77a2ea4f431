/** Keeps shards from one build to the next. What is taken from here is what a clean build would make, to the byte. */
import { createHash, randomUUID } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { globSync } from "tinyglobby";
import { type Attempt, refusedOf } from "./index-shard.ts";

export interface CacheEntry {
  /** `…/en/2024`: a shard has one entry, which its next version replaces. */
  folder: string;
  /** Of what the shard is made of. */
  digest: string;
}

/** Beside the files of a shard. */
interface Note {
  digest: string;
  /** How the ids of its reports came about. */
  attempts: Attempt[];
  /** Of the files. */
  files: string;
}

const noteName = "shard.json";
const filesName = "files";

/** Copies a shard to `bundle`; `undefined` if it is not here, or would be another one now, or is damaged. */
export function takeShard(
  { folder, digest }: CacheEntry,
  bundle: string,
  taken: ReadonlySet<string>,
): Attempt[] | undefined {
  const note = readNote(folder);
  if (note?.digest !== digest || !note.attempts.every((attempt) => isSame(attempt, taken))) return undefined;
  try {
    if (copyFiles(join(folder, filesName), bundle) === note.files) return note.attempts;
  } catch {
    // Another build is putting its own shard here, or a file cannot be read.
  }
  rmSync(bundle, { recursive: true, force: true });
  return undefined;
}

/** Whether the ids would be refused that were, and no others. */
function isSame({ ids, refused }: Attempt, taken: ReadonlySet<string>): boolean {
  return JSON.stringify(refusedOf(ids, taken)) === JSON.stringify(refused);
}

/**
 * Keeps the shard in `bundle`, if it can: the index is right without it. Another build may do the same at once, so that
 * the folder is put in its place as a whole.
 */
export function keepShard({ folder, digest }: CacheEntry, bundle: string, attempts: Attempt[]): void {
  const next = `${folder}.${randomUUID().slice(0, 8)}`;
  try {
    const files = copyFiles(bundle, join(next, filesName));
    writeFileSync(join(next, noteName), JSON.stringify({ digest, attempts, files } satisfies Note));
    rmSync(folder, { recursive: true, force: true });
    renameSync(next, folder);
  } catch {
    rmSync(next, { recursive: true, force: true });
  }
}

/** Removes all but the shards with these names, such as `en/2024`. */
export function pruneShards(cache: string, names: readonly string[]): void {
  const kept = new Set(names);
  for (const path of globSync("*/*", { cwd: cache, onlyDirectories: true, expandDirectories: false })) {
    const name = path.replace(/\/$/, "");
    if (!kept.has(name)) rmSync(join(cache, name), { recursive: true, force: true });
  }
}

function readNote(folder: string): Note | undefined {
  const file = join(folder, noteName);
  if (!existsSync(file)) return undefined;
  try {
    return JSON.parse(readFileSync(file, "utf8")) as Note;
  } catch {
    return undefined;
  }
}

/** Copies all files of a folder, and returns a digest of their names and bytes. */
function copyFiles(from: string, to: string): string {
  const hash = createHash("sha256");
  for (const path of globSync("**/*", { cwd: from, dot: true }).sort()) {
    const bytes = readFileSync(join(from, path));
    hash.update(`${path}\0${bytes.length}\0`).update(bytes);
    mkdirSync(dirname(join(to, path)), { recursive: true });
    writeFileSync(join(to, path), bytes);
  }
  return hash.digest("hex");
}
