/** The search of this project on Node, as an engine to measure. */

import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { SearchRecord, SearchShard } from "../src/indexes/search-records.ts";
import { Archive, type ArchiveSettings } from "../src/search/archive.ts";
import { archiveShards, indexFolder } from "../tests/factories/search-index.ts";
import { folderIndex } from "../tests/search/folder-index.ts";
import type { Document } from "./search-collection.ts";
import type { Engine } from "./search-engine.ts";

/** Nobody looks at more; each is loaded to know which report it is. */
const most = 100;

const name = "Sourceline";

/** The search of a built site in one of its languages; ids are those of reports. */
export function siteEngine(folder: string, language: string): Engine {
  const archive = new Archive(
    { ...archiveSettings(readFileSync(join(folder, "search/index.html"), "utf8")), language },
    folderIndex(join(folder, "pagefind")),
  );
  return engineOf(archive, (url) => url.replace(/^.*\breports\//, "").replace(/\/$/, ""));
}

/** From the settings that the search page has for its script. */
function archiveSettings(html: string): ArchiveSettings {
  const json = /<script[^>]*\bdata-part="?settings"?[^>]*>([\s\S]*?)<\/script>/.exec(html)?.[1];
  if (json === undefined) throw new Error('Unexpected search page, expected a script with `data-part="settings"`');
  return JSON.parse(json).archive;
}

function engineOf(archive: Archive, idOf: (url: string) => string): Engine {
  return {
    name,
    async search(query) {
      const { found } = await archive.ask({ text: query, order: "best", reach: "all", isDraft: true });
      return Promise.all(found.slice(0, most).map(async (report) => idOf((await report.load()).url)));
    },
  };
}

/** Documents have no dates: they are dealt out to the shards of three years, each on its first day. */
const years = [2022, 2023, 2024];

/** Indexes documents as reports, and opens the archive that they make, which knows of no people and places. */
export async function collectionEngine(documents: Document[], language: string, folder: string): Promise<Engine> {
  const shards = years.map((year, place) => {
    const ofYear = documents.flatMap((document, number) =>
      number % years.length === place ? { document, number } : [],
    );
    return writeShard(folder, language, year, ofYear);
  });
  await indexFolder({ folder, shards });
  const archives = [{ language, shards: archiveShards(shards) }];
  const archive = new Archive({ language, archives, nameBuckets: 0 }, folderIndex(join(folder, "pagefind")));
  return engineOf(archive, (url) => documents[Number(/(\d+)\/$/.exec(url)?.[1])]?.id ?? "");
}

interface Numbered {
  document: Document;
  number: number;
}

function writeShard(folder: string, language: string, year: number, documents: Numbered[]): SearchShard {
  const records = documents.map(({ document, number }): SearchRecord => {
    const id = `${year}/01/${number}`;
    const path = `/reports/${id}/`;
    mkdirSync(join(folder, path), { recursive: true });
    writeFileSync(join(folder, path, "index.html"), documentPage(document, language));
    return { id, path, quotes: [], facts: { ...noFacts, day: `${year}-01-01` } };
  });
  return { language, from: String(year), records, labels: { kind: new Map(), topic: new Map(), outlet: new Map() } };
}

const noFacts = {
  kind: "digest",
  topics: [],
  outlets: [],
  restsOn: 0,
  about: [],
  storylines: [],
  authors: [],
  by: [],
};

export function documentPage({ title, text }: Document, language: string): string {
  const heading = escaped(title.trim() || "Untitled");
  return `<!doctype html><html lang="${language}"><body><main data-pagefind-body><h1>${heading}</h1><p>${escaped(text)}</p></main></body></html>`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
