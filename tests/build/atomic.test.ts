/** Readers of the output see the whole old site or the whole new one, at any moment, also when a build is ended by force. */
import { realpathSync } from "node:fs";
import { resolve } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { seededRandom } from "../../bench/random.ts";
import { filesOf } from "./newsroom.ts";
import { addReport, aNewsroom, edits } from "./newsroom-edits.ts";
import { buildSite, bytesOf, cleanBuild, makeSite, resultOf, runSourceline, writeContent } from "./small-site.ts";

const minute = 60_000;
const hook = resolve("tests/build/end-at-change.mjs");
const options = { env: { SOURCE_DATE_EPOCH: "1717243200" } };
const random = seededRandom(1);
const newsroom = aNewsroom(random, 20);
const site = makeSite("atomic-site", filesOf(newsroom));

/** One site, and what an editor makes of it: a page is changed, one comes and one goes. */
const versions = [filesOf(newsroom), filesOf(edited())];
let trees: Record<string, string>[];
let buildTime: number;

function edited() {
  for (const name of ["a name", "a title", "another id of a report"]) edits[name]?.(random, newsroom);
  addReport(random, newsroom);
  return newsroom;
}

async function buildVersion(number: number): Promise<void> {
  writeContent(site, versions[number] ?? {});
  expect(await buildSite(site, options)).toMatchObject({ code: 0 });
}

beforeAll(async () => {
  trees = [];
  for (const version of versions) {
    writeContent(site, version);
    trees.push(await cleanBuild(site, options));
  }
  expect(trees[0]).not.toEqual(trees[1]);
  for (const number of [0, 1, 0]) {
    const started = performance.now();
    await buildVersion(number);
    buildTime = performance.now() - started;
  }
}, minute);

/** Ends a build of the other version as `end` says; what readers then see is one of the two, and the next build goes on. */
async function expectWhole(
  point: number,
  end: (build: ReturnType<typeof runSourceline>) => unknown,
  env = {},
): Promise<string> {
  const number = 1 - (point % 2);
  writeContent(site, versions[number] ?? {});
  const build = runSourceline(["build"], site, { env: { ...options.env, ...env } });
  end(build);
  const { output } = await resultOf(build);
  const seen = bytesOf(site.out);
  expect(trees, `after the end at point ${point}:\n${output}`).toContainEqual(seen);
  await buildVersion(number);
  expect(bytesOf(site.out)).toEqual(trees[number]);
  return build.signalCode ?? "";
}

const points = Array.from({ length: 20 }, (_, point) => point);

describe("a build that is ended by force", () => {
  it("leaves a whole site at any of twenty times, and the next one makes the new site", {
    timeout: 5 * minute,
  }, async () => {
    const signals = new Set<string>();
    for (const point of points) {
      const time = (buildTime * (point + 0.5)) / points.length;
      signals.add(await expectWhole(point, (build) => setTimeout(() => build.kill("SIGKILL"), time)));
    }
    expect(signals).toContain("SIGKILL");
  });

  it("leaves a whole site wherever it is in putting the new one in place", { timeout: 5 * minute }, async () => {
    const signals: string[] = [];
    for (let change = 0; change < 240; change += 20) {
      const env = { NODE_OPTIONS: `--import=${hook}`, END_AT_CHANGE: `${change}`, END_WITHIN: resolve(site.out, "..") };
      signals.push(await expectWhole(change / 20, () => undefined, env));
    }
    expect(signals.filter((signal) => signal === "SIGKILL").length).toBeGreaterThan(9);
  });
});

describe("a reader", () => {
  it("who reads all of the site again and again while it is built sees one site at a time", {
    timeout: minute,
  }, async () => {
    const stop = new AbortController();
    const rounds = new Map<string, number>();
    const building = (async () => {
      for (const number of [1, 0, 1]) await buildVersion(number);
      stop.abort();
    })();
    while (!stop.signal.aborted) {
      const seen = bytesOf(realpathSync(site.out));
      const number = trees.findIndex((tree) => JSON.stringify(tree) === JSON.stringify(seen));
      rounds.set(`${number}`, (rounds.get(`${number}`) ?? 0) + 1);
      await new Promise((done) => setTimeout(done, 1));
    }
    await building;
    expect([...rounds.keys()].sort()).toEqual(["0", "1"]);
    expect(Math.min(...rounds.values())).toBeGreaterThan(3);
  });
});
