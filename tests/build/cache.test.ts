/** What is kept for the next build is used where it fits, and nowhere else. */
import { cpSync, globSync, readdirSync, renameSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { seededRandom } from "../../bench/random.ts";
import { homeOfTrees } from "../../src/build/site-trees.ts";
import { KeptSite } from "./kept-site.ts";
import { filesOf } from "./newsroom.ts";
import { aNewsroom } from "./newsroom-edits.ts";
import { buildSite, bytesOf, cacheOf, makeSite } from "./small-site.ts";

const kept = new KeptSite("kept");
const { site, options } = kept;
const belowNews = { ...options, env: { ...options.env, BASE_PATH: "/news" } };

beforeAll(async () => {
  await kept.edit();
  await kept.buildAsClean();
}, 120_000);

function replaceBy(from: string, to: string): void {
  rmSync(to, { recursive: true, force: true });
  cpSync(from, to, { recursive: true });
}

describe("a foreign cache", () => {
  it("gives the site of a clean build where it is that of another site", async () => {
    const other = makeSite("other-site", filesOf(aNewsroom(seededRandom(6), 10)));
    expect(await buildSite(other, options)).toMatchObject({ code: 0 });
    replaceBy(cacheOf(other, options.project), cacheOf(site, options.project));
    await kept.edit();
    await kept.buildAsClean();
  });

  it("gives the site of a clean build where it is that of the same content below another path", async () => {
    const before = readdirSync(kept.cache);
    expect(await buildSite({ ...site, out: `${site.out}-below` }, belowNews)).toMatchObject({ code: 0 });
    const [below = ""] = readdirSync(kept.cache).filter((name) => !before.includes(name));
    replaceBy(join(kept.cache, below), cacheOf(site, options.project));
    await kept.edit();
    await kept.buildAsClean();
  });
});

describe("a cache on another machine", () => {
  it("gives the site without making any of it, though all files have new times and there is no site yet", async () => {
    await kept.buildAsClean();
    for (const folder of [kept.cache, site.content]) {
      cpSync(folder, `${folder}.copy`, { recursive: true });
      rmSync(folder, { recursive: true });
      renameSync(`${folder}.copy`, folder);
    }
    for (const file of globSync("**/*.*", { cwd: site.content })) utimesSync(join(site.content, file), 1, 1);
    for (const folder of [site.out, homeOfTrees(site.out)]) rmSync(folder, { recursive: true });
    const output = await kept.buildAsClean();
    expect(output).toMatch(/, of which 0 new or changed, .*\n.*; 0 shards made, /);
    expect(output).not.toContain("Compiling templates");
    expect(await kept.buildAsClean()).toContain("Nothing has changed since the last build.");
  });
});

describe("an output folder that is not as the last build has left it", () => {
  it("gets its site again after another was put there", async () => {
    await kept.buildAsClean();
    const bytes = bytesOf(site.out);
    expect(await buildSite(site, belowNews)).toMatchObject({ code: 0 });
    expect(bytesOf(site.out)).not.toEqual(bytes);
    await kept.buildAsClean();
  });

  it("gets those of its files again that somebody has changed or deleted", async () => {
    await kept.buildAsClean();
    const [page = "", other = ""] = globSync("reports/**/*.html", { cwd: site.out });
    const touched = [page, ...globSync(["assets/*.js", "pagefind/**/facets.json"], { cwd: site.out })];
    expect(touched.length).toBeGreaterThan(2);
    for (const path of touched) writeFileSync(join(site.out, path), "changed in place");
    rmSync(join(site.out, other));
    await kept.buildAsClean();
    expect(await kept.buildAsClean()).toContain("Nothing has changed since the last build.");
  });
});
