import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { otherIds } from "../../../src/build/index-ids.ts";
import { decodeFacets } from "../../../src/search/register.ts";
import { filesIn } from "../../factories/files-in.ts";
import { indexFolder } from "../../factories/search-index.ts";
import { emptyFolder, type WrittenReport, writeYear } from "../../factories/search-site.ts";
import { folderIndex } from "../../search/folder-index.ts";
import { openBundle } from "../../search/node-pagefind.ts";

describe("an id", () => {
  const ids = new Map([
    ["/ferry/", "en_1a2b3c4"],
    ["/pier/", "en_7654321"],
    ["/buoy/", "en_76543210"],
  ]);

  it("is another one where an older shard has it, or Pagefind gave it more digits", () => {
    const others = otherIds(ids, new Set(["en_1a2b3c4"]));
    expect([...others.keys()]).toEqual(["en_1a2b3c4", "en_76543210"]);
    for (const other of others.values()) expect(other).toMatch(/^en_[0-9a-f]{7}$/);
  });

  it("never becomes one that is taken, or in use", () => {
    const [first = ""] = otherIds(ids, new Set(["en_1a2b3c4"])).values();
    const used = otherIds(new Map([...ids, ["/quay/", first]]), new Set(["en_1a2b3c4"]));
    const taken = otherIds(ids, new Set(["en_1a2b3c4", first]));
    for (const others of [used, taken]) expect([...others.values()]).not.toContain(first);
    expect(new Set(taken.values()).size).toBe(2);
  });
});

const ferry = { slug: "ferry", text: "The ferry stops." };
const pier = { slug: "pier", text: "The pier is closed." };

/** Two shards with the same page in both, for which Pagefind makes the same id. */
async function indexTwins(others: WrittenReport[]) {
  const folder = emptyFolder();
  const [old, young] = [writeYear(folder, 2023, [ferry]), writeYear(folder, 2024, [pier, ...others])] as const;
  const twins = old.records.map((record) => ({ ...record, facts: { ...record.facts, day: "2024-04-01" } }));
  const shards = [old, { ...young, records: young.records.toSpliced(1, 0, ...twins) }];
  const { files } = await indexFolder({ folder, shards });
  const source = folderIndex(join(folder, "pagefind"));
  const idsOf = async (from: string) => decodeFacets((await source.readJson(`en/${from}/facets.json`)) as never).ids;
  return { folder: join(folder, "pagefind"), files, ids: [await idsOf("2023"), await idsOf("2024")] as const };
}

describe.each([
  ["a text a file", []],
  // More than have a file each.
  ["texts in groups", Array.from({ length: 2100 }, (_, place) => ({ slug: `n${place}`, text: `Number ${place}.` }))],
])("a report whose id an older one has, with %s", (_, others) => {
  it("is found by another id, which the register knows", { timeout: 60_000 }, async () => {
    const { folder, files, ids } = await indexTwins(others);
    const [[old], [, twin]] = ids;
    expect(twin).not.toBe(old);
    const bundle = await openBundle(join(folder, "en/2024"));
    const { results } = await bundle.search('"stops"');
    expect(results.map(({ id }) => id)).toEqual([`en_${twin}`]);
    expect((await results[0]?.data())?.url).toBe("/reports/2023/04/ferry/");
    const all = await Promise.all(
      (await bundle.search(null)).results.map(async ({ id, data }) => [id, (await data()).url]),
    );
    expect(Object.fromEntries(all)[`en_${ids[1][0]}`]).toBe("/reports/2024/04/pier/");
    expect(files.filter(({ path }) => path.endsWith(".pf_meta"))).toHaveLength(2);
  });
});

it("comes to the same ids each time", async () => {
  const [one, two] = [await indexTwins([]), await indexTwins([])];
  expect(filesIn(one.folder)).toEqual(filesIn(two.folder));
});
