/**
 * The content folder in *drawers*: one a month of reports, one for each of the other collections. What was read of a
 * drawer is kept for the next build, which reads the files that have changed, and writes their drawers anew.
 */
import { statSync } from "node:fs";
import { collectionOfPath, collections } from "../domain/collection.ts";

export interface Drawer {
  /** `reports/2024/03`, `claims`. */
  name: string;
  /** Files with their stamps, sorted by path. */
  files: { path: string; stamp: string }[];
}

/** Sorts paths into drawers. `stamp` is asked for each. */
export function drawersOf(paths: readonly string[], stamp: (path: string) => string): Drawer[] {
  const drawers = new Map<string, Drawer>();
  for (const path of paths) {
    const name = drawerOf(path);
    const drawer = drawers.get(name) ?? { name, files: [] };
    drawer.files.push({ path, stamp: stamp(path) });
    drawers.set(name, drawer);
  }
  return [...drawers.values()];
}

/** The name of the drawer that a file is in. */
export function drawerOf(path: string): string {
  const collection = collectionOfPath(path);
  if (collection !== "reports") return collection === undefined ? "others" : collections[collection].folder;
  return /^reports\/[^/]+\/[^/]+(?=\/)/.exec(path)?.[0] ?? "reports";
}

/** A file that is saved by putting another in its place has the same size at times, and never all of the same. */
export function stampOf(file: string): string {
  const stats = statSync(file, { throwIfNoEntry: false });
  return stats ? `${stats.mtimeMs}:${stats.ctimeMs}:${stats.size}:${stats.ino}` : "";
}
