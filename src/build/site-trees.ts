/**
 * Puts a finished site in place of another at one moment: `dist` is a link to one of two trees in `.dist/`, and what
 * readers do not see is made ready and then linked to. A tree is changed, not made anew: from one build to the next most
 * files are the same. Beside a tree stands what it holds, but while it is being changed, so that one that was left half
 * done is known and thrown away.
 */

import { randomUUID } from "node:crypto";
import { lstatSync, mkdirSync, readdirSync, readlinkSync, renameSync, rmSync, symlinkSync } from "node:fs";
import { basename, dirname, join, relative, resolve } from "node:path";
import { type StoredFile, stampOfFile } from "./objects.ts";
import { readSealedJson, writeSealedJson } from "./sealed-file.ts";
import { changeTree } from "./tree-changes.ts";

export interface PlacedFile extends StoredFile {
  /** The file that is linked into the site. */
  from: string;
}

/** Files of a site by path, with `/` between folders. */
export type SiteFiles = ReadonlyMap<string, PlacedFile>;

/** What a tree holds, by path. */
export type TreeFiles = Map<string, StoredFile>;

interface TreeNote {
  /** The name of the site that it is. */
  site: string;
  files: NotedFile[];
}

type NotedFile = [path: string, hash: string, size: number, mtime: number];

/** Stands for the digest of a file that is missing, or is not what was put there. */
const touched = "";

const names = ["a", "b"] as const;
type Name = (typeof names)[number];

/** The folder of the trees of an output folder: `.dist` beside `dist`. */
export function homeOfTrees(out: string): string {
  return join(dirname(out), `.${basename(out)}`);
}

export class SiteTrees {
  readonly #out: string;
  readonly #home: string;

  constructor(out: string) {
    this.#out = resolve(out);
    this.#home = homeOfTrees(this.#out);
  }

  /** Whether readers see this site, as `place` has named it, and nothing of it is missing or has been touched. */
  isWhole(site: string): boolean {
    const name = this.#live();
    if (name === undefined || this.#noteOf(name)?.site !== site) return false;
    return [...(this.#found(name)?.values() ?? [])].every(({ hash }) => hash !== touched);
  }

  /**
   * Makes the site of these files, and gives it a name of its own. Who is still reading the site before finds all of it:
   * its tree is changed by the next build.
   */
  place(files: SiteFiles): string {
    const site = randomUUID();
    const before = this.#live();
    const [next, other] = before === "a" ? (["b", "a"] as const) : (["a", "b"] as const);
    this.#change(next, files, site);
    this.#linkTo(next);
    // Nobody reads the other tree of a first build. It is made so that the next build finds little to change.
    if (before === undefined) this.#change(other, files, site);
    this.#clear();
    return site;
  }

  #folder(name: Name): string {
    return join(this.#home, name);
  }

  #note(name: Name): string {
    return join(this.#home, `${name}.json`);
  }

  #live(): Name | undefined {
    if (!lstatSync(this.#out, { throwIfNoEntry: false })?.isSymbolicLink()) return undefined;
    const target = resolve(dirname(this.#out), readlinkSync(this.#out));
    return names.find((name) => this.#folder(name) === target);
  }

  #noteOf(name: Name): TreeNote | undefined {
    return readSealedJson<TreeNote>(this.#note(name));
  }

  /** What a tree holds, as far as that is known. */
  #found(name: Name): TreeFiles | undefined {
    const note = this.#noteOf(name);
    if (!note) return undefined;
    return new Map(
      note.files.map(([path, hash, size, mtime]) => {
        const stamp = stampOfFile(join(this.#folder(name), path));
        const isSame = stamp?.size === size && stamp.mtime === mtime;
        return [path, { hash: isSame ? hash : touched, size, mtime }];
      }),
    );
  }

  #change(name: Name, files: SiteFiles, site: string): void {
    const known = this.#found(name);
    rmSync(this.#note(name), { force: true });
    if (!known) rmSync(this.#folder(name), { recursive: true, force: true });
    mkdirSync(this.#folder(name), { recursive: true });
    const present = changeTree(this.#folder(name), files, known ?? new Map());
    const noted = [...present].map(([path, { hash, size, mtime }]): NotedFile => [path, hash, size, mtime]);
    writeSealedJson(this.#note(name), { site, files: noted } satisfies TreeNote);
  }

  /** A link cannot be changed, but another can be put in its place. A folder has to go first. */
  #linkTo(name: Name): void {
    const link = join(this.#home, `link-${randomUUID().slice(0, 8)}`);
    symlinkSync(relative(dirname(this.#out), this.#folder(name)), link, "dir");
    const present = lstatSync(this.#out, { throwIfNoEntry: false });
    const replaceable = present === undefined || present.isSymbolicLink();
    if (!replaceable) renameSync(this.#out, join(this.#home, `old-${randomUUID().slice(0, 8)}`));
    renameSync(link, this.#out);
  }

  /** Removes the former folder, and what builds that were ended have left; nothing that somebody else has put there. */
  #clear(): void {
    for (const name of readdirSync(this.#home))
      if (/^(?:link|old)-\w{8}$|^[ab]\.json\.\w{8}$/.test(name))
        rmSync(join(this.#home, name), { recursive: true, force: true });
  }
}
