import { existsSync, globSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { keepShard, takeShard } from "../../../src/cli/index-cache.ts";
import { indexSite } from "../../../src/cli/index-site.ts";
import type { SearchShard } from "../../../src/indexes/search-records.ts";
import { filesIn } from "../../factories/files-in.ts";
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
  expect(await indexSite({ folder, shards, cache })).toMatchObject({ built: 2, reused: 0 });
});

const index = () => filesIn(join(folder, "pagefind"));

/** Indexes again, and expects the bytes of a clean build. */
async function indexAgain() {
  const { built, reused } = await indexSite({ folder, shards, cache });
  const bytes = index();
  await indexSite({ folder, shards });
  expect(bytes).toEqual(index());
  return { built, reused };
}

describe("an index that is made again", () => {
  it("takes every shard as it is where no report has changed", async () => {
    expect(await indexAgain()).toEqual({ built: 0, reused: 2 });
  });

  it("makes only the shard anew in which a report has changed", async () => {
    writeYear(folder, 2023, [{ ...pier, text: "The pier is open." }]);
    expect(await indexAgain()).toEqual({ built: 1, reused: 1 });
    expect(await indexAgain()).toEqual({ built: 0, reused: 2 });
  });

  it("makes only the register anew where a fact has changed", async () => {
    const before = index();
    shards = [writeYear(folder, 2023, [ferry, { ...pier, facts: { topics: ["ferries"] } }]), ...shards.slice(1)];
    expect(await indexAgain()).toEqual({ built: 0, reused: 2 });
    const changed = Object.entries(index()).filter(([path, bytes]) => before[path] !== bytes);
    expect(changed.map(([path]) => path)).toEqual(["en/2023/facets.json"]);
  });

  it("makes a shard anew where the order of its reports has changed", async () => {
    shards = [writeYear(folder, 2023, [pier, ferry]), ...shards.slice(1)];
    expect(await indexAgain()).toEqual({ built: 1, reused: 1 });
  });

  it("forgets years that are gone", async () => {
    folder = emptyFolder();
    shards = [writeYear(folder, 2024, [ferry])];
    expect(await indexAgain()).toEqual({ built: 0, reused: 1 });
    expect(existsSync(join(cache, "en/2023"))).toBe(false);
    expect(existsSync(join(cache, "en/2024"))).toBe(true);
  });
});

describe("a damaged cache", () => {
  const damages: [string, (file: string) => void][] = [
    ["a changed file", (file) => writeFileSync(file, Buffer.concat([readFileSync(file), Buffer.from("!")]))],
    ["an empty file", (file) => writeFileSync(file, "")],
    ["a file too many", (file) => writeFileSync(`${file}.new`, "")],
    ["a file that is gone", (file) => rmSync(file)],
  ];
  it.each(damages)("is noticed by %s", async (_, damage) => {
    const [file = ""] = globSync("en/2023/files/fragment/*", { cwd: cache }).sort();
    damage(join(cache, file));
    expect(await indexAgain()).toEqual({ built: 1, reused: 1 });
    expect(await indexAgain()).toEqual({ built: 0, reused: 2 });
  });

  it("is noticed by a note that cannot be read", async () => {
    writeFileSync(join(cache, "en/2024/shard.json"), "{");
    expect(await indexAgain()).toEqual({ built: 1, reused: 1 });
  });
});

it("makes an index where nothing can be kept", async () => {
  cache = join(cache, "file");
  writeFileSync(cache, "");
  expect(await indexAgain()).toEqual({ built: 2, reused: 0 });
});

describe("a kept shard", () => {
  const entry = () => ({ folder: join(emptyFolder(), "en/2024"), digest: "same" });
  const attempts = [
    { ids: ["a", "b"], refused: ["a"] },
    { ids: ["c", "b"], refused: [] },
  ];
  const takenIds = [
    ["the same ids", ["a", "x"], true],
    ["an id that was free", ["a", "c"], false],
    ["no longer the id that was refused", ["x"], false],
  ] as const;

  it.each(takenIds)("is taken or not where other years have %s", (_, ids, isTaken) => {
    const kept = entry();
    keepShard(kept, join(folder, "pagefind/en/2024"), attempts);
    expect(takeShard(kept, emptyFolder(), new Set(ids)) !== undefined).toBe(isTaken);
  });
});
