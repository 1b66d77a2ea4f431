/** Changes a folder of hard links from the files that it has to those that it is to have. */
import { copyFileSync, linkSync, mkdirSync, rmdirSync, rmSync, utimesSync } from "node:fs";
import { dirname, join } from "node:path";
import type { PlacedFile, SiteFiles, TreeFiles } from "./site-trees.ts";

/**
 * Files of the folder that are not `known` are not looked at, but where another has to be. The answer is what the folder
 * then has: a file that stays has its own time, whatever that of the same bytes elsewhere.
 */
export function changeTree(folder: string, files: SiteFiles, known: TreeFiles): TreeFiles {
  const left = new Set<string>();
  for (const [path, { hash }] of known) {
    if (files.get(path)?.hash === hash) continue;
    rmSync(join(folder, path), { force: true });
    if (!files.has(path)) left.add(dirname(path));
  }
  const made = new Set<string>(["."]);
  const present: TreeFiles = new Map();
  for (const [path, file] of files) {
    const before = known.get(path);
    const isSame = before?.hash === file.hash;
    present.set(path, isSame ? before : file);
    if (isSame) continue;
    makeFolder(folder, dirname(path), made);
    place(file, join(folder, path));
  }
  for (const path of left) removeEmpty(folder, path);
  return present;
}

function makeFolder(folder: string, path: string, made: Set<string>): void {
  if (made.has(path)) return;
  mkdirSync(join(folder, path), { recursive: true });
  made.add(path);
}

/** Bytes that are on another disk, or that too many files share, are copied. */
function place({ from, mtime }: PlacedFile, to: string): void {
  try {
    linkSync(from, to);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    if (code === "ENOENT") throw error;
    rmSync(to, { force: true, recursive: true });
    if (code === "EEXIST") linkSync(from, to);
    else {
      copyFileSync(from, to);
      utimesSync(to, mtime / 1000, mtime / 1000);
    }
  }
}

function removeEmpty(folder: string, path: string): void {
  for (let at = path; at !== "."; at = dirname(at)) {
    try {
      rmdirSync(join(folder, at));
    } catch {
      return;
    }
  }
}
