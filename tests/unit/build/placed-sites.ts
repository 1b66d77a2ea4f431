/** An output folder for one test, and sites of a few files that are put there. */
import { readdirSync, realpathSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect } from "vitest";
import { Objects } from "../../../src/build/objects.ts";
import { SiteFileList } from "../../../src/build/site-files.ts";
import { SiteTrees } from "../../../src/build/site-trees.ts";
import { filesIn } from "../../factories/files-in.ts";
import { emptyFolder } from "../../factories/search-site.ts";

export type Texts = Readonly<Record<string, string>>;

export const first: Texts = { "index.html": "front", "news/old/index.html": "old", "news/ferry/index.html": "ferry" };
export const second: Texts = {
  "index.html": "new front",
  "news/pier/index.html": "pier",
  "news/ferry/index.html": "ferry",
};

export class Output {
  readonly home = emptyFolder();
  readonly out = join(this.home, "dist");
  readonly objects = new Objects(join(this.home, "objects"));

  /** Puts a site in place; the answer is its name. */
  place(texts: Texts, into = this.out): string {
    const list = new SiteFileList(this.objects);
    for (const [path, text] of Object.entries(texts)) list.addBytes(path, Buffer.from(text));
    return new SiteTrees(into).place(list.files);
  }

  isWhole(site: string): boolean {
    return new SiteTrees(this.out).isWhole(site);
  }

  /** A file that readers see. */
  file(path: string): string {
    return join(this.out, path);
  }

  /** A file of what is beside the site that readers see. */
  tree(path: string): string {
    return join(this.home, ".dist", path);
  }
}

export const inBase64 = (texts: Texts) =>
  Object.fromEntries(Object.entries(texts).map(([path, text]) => [path, Buffer.from(text).toString("base64")]));

/** Expects these files in a folder, and not even an empty folder beside them. */
export function expectSite(folder: string, texts: Texts): void {
  expect(filesIn(realpathSync(folder))).toEqual(inBase64(texts));
  const folders = new Set(Object.keys(texts).flatMap((path) => [...ancestorsOf(path)]));
  const present = readdirSync(realpathSync(folder), { recursive: true, withFileTypes: true });
  expect(present.filter((entry) => entry.isDirectory())).toHaveLength(folders.size);
}

function* ancestorsOf(path: string): Iterable<string> {
  for (let at = dirname(path); at !== "."; at = dirname(at)) yield at;
}
