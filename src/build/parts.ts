/** A part of a site, built on a machine of its own, as a folder: its pages, and its shards of the search index. */
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { digestOfBytes, type Objects } from "./objects.ts";
import type { RenderedPage } from "./page-renderer.ts";
import { readSealedJson, writeSealedJson } from "./sealed-file.ts";

export interface Part {
  edition: string;
  /** Digest of the content, the code and the settings: parts of one site have the same. */
  of: string;
  pages: { address: string; hash: string }[];
}

const noteName = "part.json";
const pagesName = "pages";
const searchName = "search";

export interface PartToWrite {
  part: Part;
  objects: Objects;
  /** The folder of the index that was made for it. */
  search: string;
}

/** Puts a part into `folder`, in place of what was there. */
export function writePart(folder: string, { part, objects, search }: PartToWrite): void {
  const next = `${folder}.next-${process.pid}`;
  rmSync(next, { recursive: true, force: true });
  mkdirSync(join(next, pagesName), { recursive: true });
  for (const { hash } of part.pages) cpSync(objects.fileOf(hash), join(next, pagesName, hash));
  copyShards(search, join(next, searchName));
  writeSealedJson(join(next, noteName), part);
  rmSync(folder, { recursive: true, force: true });
  renameSync(next, folder);
}

/** What a part is; `undefined` where a folder is none, or is damaged. */
export function readPart(folder: string): Part | undefined {
  return readSealedJson<Part>(join(folder, noteName));
}

/** Takes the pages of a part over. The answer has the address of one that is damaged, if there is any. */
export function takePages(folder: string, { pages }: Part, objects: Objects): Map<string, RenderedPage> | string {
  const taken = new Map<string, RenderedPage>();
  for (const { address, hash } of pages) {
    const bytes = readIfThere(join(folder, pagesName, hash));
    if (bytes === undefined || digestOfBytes(bytes) !== hash) return address;
    taken.set(address, { address, ...objects.keep(bytes), cells: new Uint32Array() });
  }
  return taken;
}

/** Adds the shards of a part to the index of a site, as if they had been made there. */
export function takeShards(folder: string, search: string): void {
  copyShards(join(folder, searchName), search);
}

/** Shards are kept in a folder each; the rest of an index is made of all of them together. Not every part has any. */
function copyShards(from: string, to: string): void {
  const shards = join(from, "bundles");
  if (existsSync(shards)) cpSync(shards, join(to, "bundles"), { recursive: true, force: true });
}

function readIfThere(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}
