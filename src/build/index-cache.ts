/** Keeps bundles from one build to the next. What is taken from here is what a clean build would make, to the byte. */
import { randomUUID } from "node:crypto";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { basename, join } from "node:path";
import { globSync } from "tinyglobby";
import { digestOfBytes, type StoredFile, stampOfFile } from "./objects.ts";
import { readSealedJson, writeSealedJson } from "./sealed-file.ts";

export interface BundleFile extends StoredFile {
  /** In the folder of the bundle. */
  path: string;
}

export interface Bundle {
  /** Digests of the pages that it is made of, and of what Pagefind has read of them. */
  pages: string;
  input: string;
  /** What Pagefind calls its reports, in their order. */
  ids: string[];
  /** The file of its text for each of them. */
  texts: string[];
  files: BundleFile[];
  /** Where the files are. Nothing in it is changed, since the site is made of links to it. */
  folder: string;
}

const noteName = "bundle.json";

/** Each shard has a folder, `en/2024`, with a note and the bundle that the note speaks of. */
export class BundleCache {
  readonly #cache: string;

  constructor(cache: string) {
    this.#cache = cache;
  }

  /** The bundle that a shard had; `undefined` if there is none, or if any of it is damaged. */
  find(shard: string): Bundle | undefined {
    const note = readSealedJson<Bundle>(join(this.#cache, shard, noteName));
    if (!note) return undefined;
    const bundle = { ...note, folder: join(this.#cache, shard, note.folder) };
    const files = bundle.files.map((file) => checked(bundle.folder, file));
    if (files.every((file, place) => file === bundle.files[place])) return bundle;
    // Copied files have other times: they are read once.
    return files.every((file) => file !== undefined) ? this.keep(shard, { ...bundle, files }) : undefined;
  }

  /** A new folder, for a bundle of the shard. */
  folderFor(shard: string): string {
    const folder = join(this.#cache, shard, randomUUID().slice(0, 8));
    mkdirSync(folder, { recursive: true });
    return folder;
  }

  /** Takes the bundle for that of the shard, as a whole: its note is replaced. */
  keep(shard: string, bundle: Bundle): Bundle {
    writeSealedJson(join(this.#cache, shard, noteName), { ...bundle, folder: basename(bundle.folder) });
    return bundle;
  }

  /** Removes all but these bundles, by shard. */
  prune(bundles: ReadonlyMap<string, Bundle>): void {
    for (const shard of entriesIn(this.#cache, "*/*")) {
      const bundle = bundles.get(shard);
      if (!bundle) rmSync(join(this.#cache, shard), { recursive: true, force: true });
      for (const name of bundle ? entriesIn(join(this.#cache, shard), "*") : [])
        if (name !== noteName && name !== basename(bundle?.folder ?? ""))
          rmSync(join(this.#cache, shard, name), { recursive: true, force: true });
    }
  }
}

/** Files and folders. */
function entriesIn(cwd: string, pattern: string): string[] {
  const paths = globSync(pattern, { cwd, onlyFiles: false, expandDirectories: false, dot: true });
  return paths.map((path) => path.replace(/\/$/, ""));
}

/** The file as it is noted; with its present time, if that differs and its bytes do not; `undefined` if it is another. */
function checked(folder: string, file: BundleFile): BundleFile | undefined {
  const stamp = stampOfFile(join(folder, file.path));
  if (stamp?.size !== file.size) return undefined;
  if (stamp.mtime === file.mtime) return file;
  return digestOfBytes(readFileSync(join(folder, file.path))) === file.hash ? { ...file, ...stamp } : undefined;
}
