/** What is kept for the next build is never trusted: one that is damaged gives the site of a clean build. */
import { readFileSync, renameSync, rmSync, statSync, truncateSync, writeFileSync } from "node:fs";
import { basename } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { KeptSite } from "./kept-site.ts";
import { cacheOf } from "./small-site.ts";

const kept = new KeptSite("damaged");
const { random, site, options } = kept;

/** In place: the same files may be pages of the site. */
function flipBit(file: string): void {
  const bytes = readFileSync(file);
  const place = random.between(0, bytes.length - 1);
  if (bytes.length > 0) bytes[place] = (bytes[place] ?? 0) ^ (1 << random.between(0, 7));
  writeFileSync(file, bytes);
}

const cutOff = (file: string): void => truncateSync(file, random.pick([0, Math.floor(statSync(file).size / 2)]));
const now = (change: (file: string) => void) => (file: string) => random.chance(0.3) && change(file);

const damages: [state: string, damage: (file: string) => unknown][] = [
  ["all files have a bit changed", flipBit],
  ["some files have a bit changed", now(flipBit)],
  ["all files are cut off, some of them to nothing", cutOff],
  ["some files are gone", now((file) => rmSync(file))],
  ["all texts are cut off", (file) => basename(file) === "bodies.json" && cutOff(file)],
];

beforeAll(() => kept.edit(), 120_000);

describe("a damaged cache gives the site of a clean build", () => {
  it.each(damages)("where %s", async (_state, damage) => {
    await kept.buildAsClean();
    await kept.edit();
    for (const file of kept.files()) damage(file);
    await kept.buildAsClean();
  });

  it("where nothing has changed but the damage", async () => {
    await kept.buildAsClean();
    for (const file of kept.files()) flipBit(file);
    await kept.buildAsClean();
  });

  it("where files have changed names with one another", async () => {
    await kept.buildAsClean();
    await kept.edit();
    const files = kept.files(cacheOf(site, options.project));
    for (const file of files) renameSync(file, `${file}.moved`);
    for (const [place, file] of files.entries())
      renameSync(`${file}.moved`, files[(place + 1) % files.length] as string);
    await kept.buildAsClean();
  });

  it("where it is gone", async () => {
    await kept.buildAsClean();
    rmSync(kept.cache, { recursive: true });
    expect(await kept.buildAsClean()).not.toContain("of which 0 new");
  });
});
