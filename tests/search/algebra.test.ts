/** Random queries over a small archive find what a search through its plain text finds. */

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { beforeAll, expect, it } from "vitest";
import { evaluate } from "../../src/search/evaluate.ts";
import { LanguageIndex } from "../../src/search/language-index.ts";
import { printQuery } from "../../src/search/print.ts";
import { universeOf } from "../../src/search/universe.ts";
import { queries } from "../factories/queries.ts";
import { indexFolder } from "../factories/search-index.ts";
import { writeShard } from "../factories/search-site.ts";
import { folderIndex } from "./folder-index.ts";
import { matches, type PlainReport, plainArchive, vocabulary } from "./plain-archive.ts";

const runs = 5000;
/** A whole year, and one that is cut. */
const parts = [
  { from: "2022", to: "2022" },
  { from: "2023", to: "2023-06" },
  { from: "2023-07", to: "2023" },
].map((part) => ({
  ...part,
  reports: plainArchive().filter(({ day }) => part.from <= day && day.slice(0, part.to.length) <= part.to),
}));
let index: LanguageIndex;
let reports: PlainReport[];

beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), "sourceline-search-"));
  await indexFolder({
    folder,
    shards: parts.map(({ from, reports: all }) => writeShard(folder, from, all.map(written))),
  });
  index = new LanguageIndex(
    "en",
    parts.toReversed().map(({ from, to, reports: all }) => ({ from, to, reports: all.length })),
    folderIndex(join(folder, "pagefind")),
  );
  await index.openShards(index.shards);
  await index.loadFields();
  reports = index.open.flatMap(({ from }) => parts.find((part) => part.from === from)?.reports ?? []);
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
