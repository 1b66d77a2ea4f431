import { existsSync, globSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { indexShards } from "../../../src/build/index-shards.ts";
import type { SearchShard } from "../../../src/indexes/search-records.ts";
import { filesIn } from "../../factories/files-in.ts";
import { indexFolder, pagesIn } from "../../factories/search-index.ts";
import { emptyFolder, writeYear } from "../../factories/search-site.ts";

const ferry = { slug: "ferry", text: "The ferry stops." };
const pier = { slug: "pier", text: "The pier is closed." };

let folder: string;
let cache: string;
let shards: SearchShard[];

/** Two years of a site, indexed once. */
beforeEach(async () => {
  folder = emptyFolder();
  cache = emptyFolder();
  shards = [writeYear(folder, 2023, [ferry, pier]), writeYear(folder, 2024, [ferry])];
  expect(await indexFolder({ folder, shards, cache })).toMatchObject({ built: 2, reused: 0 });
});

const index = () => filesIn(join(folder, "pagefind"));
const bundlesOf = (shard: string) => join(cache, "bundles", shard);

/** Indexes again, and expects the bytes of a clean build. */
async function indexAgain() {
  const { built, reused } = await indexFolder({ folder, shards, cache });
  const bytes = index();
  await indexFolder({ folder, shards });
  expect(bytes).toEqual(index());
  return { built, reused };
}

/** How many pages are read for the index. */
async function pagesRead(): Promise<number> {
  let read = 0;
  const pageOf = pagesIn(folder);
  const counted: typeof pageOf = (record) => {
    const { digest, html } = pageOf(record);
    const countedHtml = () => {
      read += 1;
      return html();
    };
    return { digest, html: countedHtml };
  };
  await indexShards({ shards, pageOf: counted, cache });
  return read;
}

describe("an index that is made again", () => {
  it("takes every shard as it is where no page has changed, and reads none", async () => {
    expect(await indexAgain()).toEqual({ built: 0, reused: 2 });
    expect(await pagesRead()).toBe(0);
  });

  it("makes only the shard anew in which a report has changed", async () => {
    writeYear(folder, 2023, [{ ...pier, text: "The pier is open." }]);
    expect(await indexAgain()).toEqual({ built: 1, reused: 1 });
    expect(await indexAgain()).toEqual({ built: 0, reused: 2 });
  });

  it("takes a shard as it is where only what is not searched has changed on its pages, and reads them once", async () => {
    const file = join(folder, shards[0]?.records[0]?.path ?? "", "index.html");
    writeFileSync(file, readFileSync(file, "utf8").replace("Masthead", "Another masthead"));
    expect(await pagesRead()).toBe(2);
    expect(await pagesRead()).toBe(0);
    expect(await indexAgain()).toEqual({ built: 0, reused: 2 });
  });

  it("makes only the register anew where a fact has changed, and reads no page", async () => {
    const before = index();
    shards = [writeYear(folder, 2023, [ferry, { ...pier, facts: { topics: ["ferries"] } }]), ...shards.slice(1)];
    expect(await pagesRead()).toBe(0);
    expect(await indexAgain()).toEqual({ built: 0, reused: 2 });
    const changed = Object.entries(index()).filter(([path, bytes]) => before[path] !== bytes);
    expect(changed.map(([path]) => path)).toEqual(["en/2023/facets.json"]);
  });

  it("makes a shard anew where the order of its reports has changed", async () => {
    shards = [writeYear(folder, 2023, [pier, ferry]), ...shards.slice(1)];
    expect(await indexAgain()).toEqual({ built: 1, reused: 1 });
  });

  it("leaves the files of the last index as they were", async () => {
    const { files } = await indexShards({ shards, pageOf: pagesIn(folder), cache });
    const bytes = files.map(({ file }) => readFileSync(file, "base64"));
    writeYear(folder, 2024, [{ ...ferry, text: "The ferry sails." }]);
    const again = await indexShards({ shards, pageOf: pagesIn(folder), cache });
    const places = new Map(again.files.map(({ file, hash }) => [file, hash]));
    for (const [place, { file, hash }] of files.entries())
      expect([undefined, hash], `${file} ${bytes[place]?.length}`).toContain(places.get(file));
  });

  it("forgets years that are gone, and bundles that others have replaced", async () => {
    writeYear(folder, 2024, [{ ...ferry, text: "The ferry sails." }]);
    shards = shards.slice(1);
    expect(await indexAgain()).toEqual({ built: 1, reused: 0 });
    expect(existsSync(bundlesOf("en/2023"))).toBe(false);
    expect(globSync("*", { cwd: bundlesOf("en/2024") })).toHaveLength(2);
    expect(globSync("files/*/*", { cwd: cache })).toHaveLength(2);
  });
});

describe("a damaged cache", () => {
  const damages: [string, (file: string) => void][] = [
    ["a changed file", (file) => writeFileSync(file, readFileSync(file).fill(1, 20, 24))],
    ["a longer file", (file) => writeFileSync(file, Buffer.concat([readFileSync(file), Buffer.from("!")]))],
    ["an empty file", (file) => writeFileSync(file, "")],
    ["a file that is gone", (file) => rmSync(file)],
  ];
  it.each(damages)("is noticed by %s", async (_, damage) => {
    const [file = ""] = globSync("*/fragment/*", { cwd: bundlesOf("en/2023") }).sort();
    damage(join(bundlesOf("en/2023"), file));
    expect(await indexAgain()).toEqual({ built: 1, reused: 1 });
    expect(await indexAgain()).toEqual({ built: 0, reused: 2 });
  });

  it("is noticed by a note that was cut off, or changed", async () => {
    const note = join(bundlesOf("en/2024"), "bundle.json");
    const text = readFileSync(note, "utf8");
    for (const damaged of [text.slice(0, -9), text.replace(/"size":\d/, '"size":1'), ""]) {
      writeFileSync(note, damaged);
      expect(await indexAgain()).toEqual({ built: 1, reused: 1 });
    }
  });

  it("is noticed by a register with other bytes", async () => {
    for (const file of globSync("files/*/*", { cwd: cache })) writeFileSync(join(cache, file), "{}");
    expect(await indexAgain()).toEqual({ built: 0, reused: 2 });
  });
});

it("files with another time are read, and are good where their bytes are", async () => {
  for (const file of globSync("*/*/*/*.*", { cwd: join(cache, "bundles") }))
    utimesSync(join(cache, "bundles", file), new Date(0), new Date(0));
  expect(await indexAgain()).toEqual({ built: 0, reused: 2 });
});
