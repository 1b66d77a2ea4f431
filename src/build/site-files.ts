/** The files of a site, gathered from where they are made. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { globSync } from "tinyglobby";
import { digestOfBytes, type Objects, stampOfFile } from "./objects.ts";
import type { PlacedFile, SiteFiles } from "./site-trees.ts";

export class SiteFileList {
  readonly #files = new Map<string, PlacedFile>();
  readonly #objects: Objects;

  constructor(objects: Objects) {
    this.#objects = objects;
  }

  get files(): SiteFiles {
    return this.#files;
  }

  add(path: string, file: PlacedFile): void {
    this.#files.set(path, file);
  }

  /** A file that is made here: `path` is where it is to be in the site. */
  addBytes(path: string, bytes: Buffer): void {
    const stored = this.#objects.keep(bytes);
    this.#files.set(path, { ...stored, from: this.#objects.fileOf(stored.hash) });
  }

  /** A file that lies elsewhere, and is never changed in place. */
  addFile(path: string, from: string): void {
    const stamp = stampOfFile(from);
    if (!stamp) throw new Error(`Unexpected absence of \`${from}\``);
    this.#files.set(path, { ...stamp, hash: digestOfBytes(readFileSync(from)), from });
  }

  /** A file whose digest is known. */
  addStored(path: string, from: string, { hash, size }: { hash: string; size: number }): void {
    this.#files.set(path, { hash, size, mtime: stampOfFile(from)?.mtime ?? 0, from });
  }

  /** All files of a folder, below `path` of the site. */
  addFolder(path: string, folder: string): void {
    for (const file of globSync("**/*", { cwd: folder, dot: true }).sort())
      this.addFile(path === "" ? file : `${path}/${file}`, join(folder, file));
  }
}
