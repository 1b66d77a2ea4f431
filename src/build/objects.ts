/**
 * Finished pages of the site, each once, in files that are named after a digest of their bytes. The site is made of hard
 * links to them.
 */
import { hash, randomUUID } from "node:crypto";
import { lstatSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** What tells a file from another without reading it. */
export interface Stamp {
  size: number;
  /** Milliseconds since 1970. */
  mtime: number;
}

export interface StoredFile extends Stamp {
  /** The first 40 digits of its SHA-256. */
  hash: string;
}

export class Objects {
  readonly folder: string;
  #made = new Set<string>();

  constructor(folder: string) {
    this.folder = folder;
  }

  fileOf(digest: string): string {
    return join(this.folder, digest.slice(0, 2), digest.slice(2));
  }

  /** Keeps bytes, unless they are here. */
  keep(bytes: Uint8Array): StoredFile {
    const digest = digestOfBytes(bytes);
    const file = this.fileOf(digest);
    const stamp = stampOfFile(file);
    if (stamp && this.#isWhole(digest)) return { ...stamp, hash: digest };
    this.#makeFolder(dirname(file));
    const next = `${file}.${randomUUID().slice(0, 8)}`;
    writeFileSync(next, bytes);
    renameSync(next, file);
    return { ...(stampOfFile(file) as Stamp), hash: digest };
  }

  /** A file that was kept, if it is here and is what it was. Its bytes are read where it seems to have been touched. */
  find({ hash: digest, size, mtime }: StoredFile): StoredFile | undefined {
    const stamp = stampOfFile(this.fileOf(digest));
    if (!stamp) return undefined;
    const isUntouched = stamp.size === size && stamp.mtime === mtime;
    return isUntouched || this.#isWhole(digest) ? { ...stamp, hash: digest } : undefined;
  }

  #isWhole(digest: string): boolean {
    return digestOfBytes(readFileSync(this.fileOf(digest))) === digest;
  }

  /** Removes all but the files with these digests. */
  prune(kept: ReadonlySet<string>): void {
    for (const start of readFolder(this.folder)) {
      for (const rest of readFolder(join(this.folder, start)))
        if (!kept.has(start + rest)) rmSync(join(this.folder, start, rest), { force: true });
    }
  }

  #makeFolder(folder: string): void {
    if (!this.#made.has(folder)) mkdirSync(folder, { recursive: true });
    this.#made.add(folder);
  }
}

export function digestOfBytes(bytes: Uint8Array): string {
  return hash("sha256", bytes).slice(0, 40);
}

export function stampOfFile(file: string): Stamp | undefined {
  const stats = lstatSync(file, { throwIfNoEntry: false });
  return stats?.isFile() ? { size: stats.size, mtime: Math.floor(stats.mtimeMs) } : undefined;
}

function readFolder(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
