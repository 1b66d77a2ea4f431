/**
 * Writes a site of any size that can be searched: generated reports with their index, their names and words, and the search
 * page of a built site over them. `node bench/search-generated-site.ts <folder> <reports> [built site]`
 */

import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { searchFiles } from "../src/build/write-search-files.ts";
import type { Corpus } from "../src/domain/corpus.ts";
import { nameBuckets } from "../src/indexes/search-names.ts";
import type { SearchShard } from "../src/indexes/search-records.ts";
import { aCorpus, anAuthor, anOrganisation, anOutlet, aPerson, aPlace, aTopic } from "../tests/factories/corpus.ts";
import { aReport } from "../tests/factories/report.ts";
import { archiveShards, indexFolder } from "../tests/factories/search-index.ts";
import { writeSearchCorpus } from "./search-corpus.ts";
import { changeSettings } from "./search-page-settings.ts";
import { searchThings } from "./search-things.ts";

export interface GeneratedSite {
  /** One that does not exist yet, or is empty. */
  folder: string;
  reports: number;
  seed: number;
  /** The built site whose search page is taken. */
  from: string;
}

const language = "en";

export async function writeGeneratedSite({ folder, reports, seed, from }: GeneratedSite): Promise<void> {
  const shards = writeSearchCorpus({ folder, reports, seed });
  await indexFolder({ folder, shards });
  const corpus = corpusOf(folder, shards, searchThings(reports, seed));
  for (const { path, bytes } of searchFiles(corpus)) {
    mkdirSync(dirname(join(folder, "pagefind", path)), { recursive: true });
    writeFileSync(join(folder, "pagefind", path), bytes);
  }
  for (const path of ["assets", "search", "favicon.svg"])
    cpSync(join(from, path), join(folder, path), { recursive: true });
  const archive = {
    language,
    archives: [{ language, shards: archiveShards(shards) }],
    nameBuckets: nameBuckets(corpus),
  };
  changeSettings(join(folder, "search/index.html"), { archive, languages: { [language]: "English" } });
}

/** What names and spelling are made from. */
function corpusOf(folder: string, shards: SearchShard[], things: ReturnType<typeof searchThings>): Corpus {
  return aCorpus({
    site: { languages: [language] },
    reports: shards.flatMap(({ records }) =>
      records.map(({ id, path, facts }) => {
        const html = readFileSync(join(folder, path, "index.html"), "utf8");
        return aReport({ id, date: facts.day, title: textIn(html, "h1"), summary: textIn(html, "p") });
      }),
    ),
    people: things.people.map(({ id, name }) => aPerson({ id, name })),
    organisations: things.organisations.map(({ id, name }) => anOrganisation({ id, name })),
    places: things.places.map(({ id, name }) => aPlace({ id, name })),
    outlets: things.outlets.map(({ id, name }) => anOutlet({ id, name })),
    topics: things.topics.map(({ id, name }) => aTopic({ id, name })),
    authors: things.authors.map(({ id, name }) => anAuthor({ id, name })),
  });
}

/** The text of the first element of a name. */
function textIn(html: string, name: string): string {
  return new RegExp(`<${name}\\b[^>]*>([^<]*)`).exec(html)?.[1] ?? "";
}

if (import.meta.main) {
  const [folder, reports, from = "dist"] = process.argv.slice(2);
  if (folder === undefined || !(Number(reports) > 0)) {
    console.error(
      "Unexpected arguments, expected: node bench/search-generated-site.ts <folder> <reports> [built site]",
    );
    process.exitCode = 1;
  } else await writeGeneratedSite({ folder, reports: Number(reports), seed: 1, from });
}
