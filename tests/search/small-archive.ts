/** A small archive of three years to search. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll } from "vitest";
import type { Answer, Order } from "../../src/search/answer.ts";
import { Archive } from "../../src/search/archive.ts";
import type { IndexSource } from "../../src/search/index-source.ts";
import { indexFolder } from "../factories/search-index.ts";
import { type WrittenReport, writeYear } from "../factories/search-site.ts";
import { folderIndex } from "./folder-index.ts";

const report = (slug: string, text: string, changes: Partial<WrittenReport> = {}): WrittenReport => ({
  slug,
  title: "News",
  text,
  ...changes,
});

const years: Record<number, WrittenReport[]> = {
  2022: [report("old-ferry", "The ferry left the harbour."), report("old-bridge", "The bridge is closed.")],
  2023: [
    report("ferry-strike", "Crews of the ferry are on strike.", { facts: { outlets: ["courier"] } }),
    report("harbour-fire", "A fire in the harbour.", { quotes: ["We warned the owner of the ferry"] }),
  ],
  2024: [
    report("new-ferry", "A new ferry for the island.", { title: "Island gets ferry", facts: { topics: ["ferries"] } }),
    report("council", "The council of the island met."),
    report("school-roof", "The roof of the school was mended."),
  ],
};

/** What the archive that was opened last reads from, and which files it has read. */
export const opened: { source: IndexSource | undefined; asked: string[] } = { source: undefined, asked: [] };
let folder: string;

/** Indexes the archive once a file. */
export function indexSmallArchive(): void {
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "sourceline-search-"));
    const shards = Object.entries(years).map(([year, reports]) => writeYear(folder, Number(year), reports));
    await indexFolder({ folder, shards });
    return () => rmSync(folder, { recursive: true });
  });
}

export function openArchive(sizes: Record<number, number> = { 2024: 3, 2023: 2, 2022: 2 }): Archive {
  const own = folderIndex(join(folder, "pagefind"));
  opened.asked = [];
  const readText = async (path: string): Promise<string> => {
    opened.asked.push(path);
    return path.endsWith("words.txt") ? "" : own.readText(path);
  };
  const source: IndexSource = { ...own, readText, readJson: async (path) => JSON.parse(await readText(path)) };
  opened.source = source;
  const archive = Object.entries(sizes).map(([year, reports]) => ({ from: year, to: year, reports }));
  return new Archive(
    { language: "en", archives: [{ language: "en", shards: archive.reverse() }], nameBuckets: 0 },
    source,
  );
}

export async function ask(text: string, order: Order = "best"): Promise<Answer> {
  return openArchive().ask({ text, order, reach: "enough", isDraft: true });
}

export async function slugs({ found }: Answer): Promise<string[]> {
  const urls = await Promise.all(found.map(async (one) => (await one.load()).url));
  return urls.map((url) => url.split("/").at(-2) ?? "");
}
