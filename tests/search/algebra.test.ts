/** Random queries over a small archive find what a search through its plain text finds. */

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { beforeAll, expect, it } from "vitest";
import { indexSite } from "../../src/cli/index-site.ts";
import { evaluate } from "../../src/search/evaluate.ts";
import { LanguageIndex } from "../../src/search/language-index.ts";
import { printQuery } from "../../src/search/print.ts";
import { universeOf } from "../../src/search/universe.ts";
import { queries } from "../factories/queries.ts";
import { writeYear } from "../factories/search-site.ts";
import { folderIndex } from "./folder-index.ts";
import { matches, type PlainReport, plainArchive, vocabulary } from "./plain-archive.ts";

const runs = 5000;
const archive = plainArchive();
let index: LanguageIndex;
let reports: PlainReport[];

beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), "sourceline-search-"));
  const years = [...new Set(archive.map(({ day }) => Number(day.slice(0, 4))))].sort();
  const ofYear = (year: number) => archive.filter(({ day }) => day.startsWith(String(year)));
  await indexSite({ folder, shards: years.map((year) => writeYear(folder, year, ofYear(year).map(written))) });
  index = new LanguageIndex(
    "en",
    years.toReversed().map((year) => ({ from: year, to: year, reports: ofYear(year).length })),
    folderIndex(join(folder, "pagefind")),
  );
  await index.openShards(index.shards);
  await index.loadFields();
  reports = index.open.flatMap(({ from }) => ofYear(from));
  return () => rmSync(folder, { recursive: true });
});

function written({ slug, title, text, quotes, facts, day }: PlainReport) {
  return { slug, title, text, quotes, facts: { ...facts, day } };
}

it(`finds what plain text says, for ${runs.toLocaleString("en-GB")} random queries`, { timeout: 120_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(queries(vocabulary), async (query) => {
      const found = [...evaluate(query, await universeOf(index, [query])).keys()].sort((a, b) => a - b);
      const expected = reports.flatMap((report, number) => (matches(report, query) ? number : []));
      expect(found, printQuery(query)).toEqual(expected);
    }),
    { numRuns: runs, seed: 2024 },
  );
});
