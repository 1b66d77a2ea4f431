/** What a built site is in files and bytes, and its median report page. */
import { readdirSync, readFileSync, realpathSync, statSync } from "node:fs";
import { join } from "node:path";
import { brotliBytes } from "./site-bytes.ts";

export interface SiteSize {
  files: number;
  bytes: number;
  /** Of the report page of middle length, as written and as sent. */
  pageBytes: number;
  pageBrotli: number;
}

export function siteSize(folder: string): SiteSize {
  const files = filesIn(realpathSync(folder));
  const reports = files.filter(({ path }) => /\/reports\/\d{4}\/\d{2}\/[^/]+\/index\.html$/.test(path));
  const page = reports.toSorted((a, b) => a.bytes - b.bytes)[Math.floor(reports.length / 2)];
  return {
    files: files.length,
    bytes: files.reduce((sum, { bytes }) => sum + bytes, 0),
    pageBytes: page?.bytes ?? 0,
    pageBrotli: page ? brotliBytes(readFileSync(page.path)) : 0,
  };
}

function filesIn(folder: string): { path: string; bytes: number }[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ path, bytes: statSync(path).size }));
}
