import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { refusedOf, writeShard } from "../../../src/cli/index-shard.ts";
import { filesIn } from "../../factories/files-in.ts";
import { emptyFolder, reportPage } from "../../factories/search-site.ts";
import { openBundle } from "../../search/node-pagefind.ts";

const pages = ["ferry", "pier", "buoy"].map((slug) => ({
  url: `/${slug}/`,
  html: Buffer.from(reportPage({ slug, text: `The ${slug}.` })),
}));

const idsIn = (folder: string) => readdirSync(join(folder, "fragment")).map((file) => file.replace(".pf_fragment", ""));

it("gives another id to a report whose id another year has, and keeps those of the others", async () => {
  const folder = emptyFolder();
  const input = { language: "en", pages };
  const [first] = await writeShard(input, join(folder, "first"), new Set());
  const [taken = "", ...others] = first?.ids ?? [];
  const attempts = await writeShard(input, join(folder, "again"), new Set([taken]));
  expect(attempts.map((attempt) => attempt.refused)).toEqual([[taken], []]);
  const ids = idsIn(join(folder, "again"));
  expect(ids).toHaveLength(3);
  expect(ids).not.toContain(taken);
  expect(ids).toEqual(expect.arrayContaining(others));
  const all = await (await openBundle(join(folder, "again"))).search(null);
  expect(all.results.map(({ id }) => id).sort()).toEqual(ids.sort());
});

it("tries as often as it takes, and comes to the same each time", async () => {
  const folder = emptyFolder();
  const input = { language: "en", pages };
  const once = await writeShard(input, join(folder, "once"), new Set());
  const twice = await writeShard(input, join(folder, "twice"), new Set(once[0]?.ids));
  const taken = new Set([...(once[0]?.ids ?? []), ...(twice[1]?.ids ?? [])]);
  expect((await writeShard(input, join(folder, "a"), taken)).map((attempt) => attempt.refused.length)).toEqual([
    3, 3, 0,
  ]);
  await writeShard(input, join(folder, "b"), taken);
  expect(filesIn(join(folder, "a"))).toEqual(filesIn(join(folder, "b")));
});

it("refuses an id with more digits, which Pagefind gives to the second of two in a year", () => {
  expect(refusedOf(["en_1a2b3c4", "en_1a2b3c4d", "en_7654321"], new Set(["en_7654321"]))).toEqual([
    "en_1a2b3c4d",
    "en_7654321",
  ]);
});
