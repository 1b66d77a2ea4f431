/** Years that are cut between months: readers see no difference, but in what is said of what was searched. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { Archive, type ArchiveSettings } from "../../src/search/archive.ts";
import { indexFolder } from "../factories/search-index.ts";
import { writeShard } from "../factories/search-site.ts";
import { folderIndex } from "./folder-index.ts";
import { plainArchive } from "./plain-archive.ts";

const reports = plainArchive();

/** The same archive in different shards: where each begins, and its last year or month. */
const cuts = {
  "in one shard": [["2022", "2023"]],
  "by years": [
    ["2022", "2022"],
    ["2023", "2023"],
  ],
  "between months": [
    ["2022", "2022-04"],
    ["2022-05", "2023-02"],
    ["2023-03", "2023-03"],
    ["2023-04", "2023"],
  ],
} as const;
type Cut = keyof typeof cuts;

const folders = {} as Record<Cut, string>;

beforeAll(async () => {
  for (const [cut, shards] of Object.entries(cuts) as [Cut, (typeof cuts)[Cut]][]) {
    const folder = mkdtempSync(join(tmpdir(), "sourceline-search-"));
    folders[cut] = folder;
    await indexFolder({
      folder,
      shards: shards.map(([from, to]) =>
        writeShard(
          folder,
          from,
          ofShard(from, to).map(({ day, facts, ...report }) => ({ ...report, facts: { ...facts, day } })),
        ),
      ),
    });
  }
  return () => Object.values(folders).map((folder) => rmSync(folder, { recursive: true }));
});

function ofShard(from: string, to: string) {
  return reports.filter(({ day }) => from <= day && day.slice(0, to.length) <= to);
}

/** @param size how many reports each shard is said to have */
function openArchive(cut: Cut, size?: number): { archive: Archive; opened: string[] } {
  const shards = cuts[cut].map(([from, to]) => ({ from, to, reports: size ?? ofShard(from, to).length })).reverse();
  const settings: ArchiveSettings = { language: "en", archives: [{ language: "en", shards }], nameBuckets: 0 };
  const source = folderIndex(join(folders[cut], "pagefind"));
  const opened: string[] = [];
  const readJson = (path: string) => {
    opened.push(path);
    return source.readJson(path);
  };
  const readText = async (path: string) => (path.endsWith("words.txt") ? "" : source.readText(path));
  return { archive: new Archive(settings, { ...source, readJson, readText }), opened };
}

async function answerOf(cut: Cut, text: string) {
  const { found, ...answer } = await openArchive(cut).archive.ask({ text, order: "newest", reach: "all" });
  const urls = await Promise.all(found.map(async (report) => (await report.load()).url));
  return { ...answer, urls: urls.sort() };
}

const queries = [
  "ferry",
  '"harbour ferry"',
  "ferry -attack",
  "said:warned OR attacked",
  "ferry in:2023-03",
  "warning after:2022-05 before:2023-04",
  "about:mayor outlet:gazette,courier",
  "by:anonymous in:2022",
  "terorist ferry",
  "ferry in:2021",
];

describe("an answer", () => {
  it.each(queries)("is the same however the archive is cut: %s", async (text) => {
    const answers = await Promise.all((Object.keys(cuts) as Cut[]).map((cut) => answerOf(cut, text)));
    const [whole, ...cut] = answers.map(({ searched: _searched, rest: _rest, ...answer }) => answer);
    for (const answer of cut) expect(answer).toEqual(whole);
  });
});

describe("a search of a year that is cut", () => {
  it("begins with the last months, and says so", async () => {
    const { archive } = openArchive("between months", 2000);
    const { searched, rest, archive: all } = await archive.ask({ text: "ferry", order: "best", reach: "enough" });
    expect(searched).toEqual({ from: "2023-04", to: "2023", reports: 2000 });
    expect(rest).toEqual({ from: "2022", to: "2023-03", reports: 6000 });
    expect(all).toEqual({ from: "2022", to: "2023", reports: 8000 });
  });

  it("is led to months by dates", async () => {
    const { archive, opened } = openArchive("between months", 2000);
    const { searched, rest } = await archive.ask({ text: "ferry in:2022-03", order: "best", reach: "enough" });
    expect(searched).toEqual({ from: "2022", to: "2022-04", reports: 2000 });
    expect(rest).toBeUndefined();
    expect(opened).toEqual(["en/2023-04/facets.json", "en/2022/facets.json"]);
  });

  it("offers each year once that it did not search", async () => {
    const { archive } = openArchive("between months", 2000);
    const { facets } = await archive.ask({ text: "ferry", order: "best", reach: "enough" });
    expect(facets.find(({ name }) => name === "in")?.values.map(({ id }) => id)).toEqual(["2023", "2022"]);
  });
});
