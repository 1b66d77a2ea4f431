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

/** One site, and what an editor makes of it in two days: pages are changed, some come and some go. */
const versions = [filesOf(newsroom), filesOf(edited()), filesOf(edited())];
let trees: Record<string, string>[];
/** Which version readers see, and how long it took to build, in milliseconds. */
let present: number;
let buildTime: number;

function edited() {
  for (const name of ["a name", "a title", "another id of a report"]) edits[name]?.(random, newsroom);
  addReport(random, newsroom);
  return newsroom;
}

async function buildVersion(number: number): Promise<void> {
  writeContent(site, versions[number] ?? {});
  const started = performance.now();
  expect(await buildSite(site, options)).toMatchObject({ code: 0 });
  buildTime = performance.now() - started;
  present = number;
}

const following = (): number => (present + 1) % versions.length;

beforeAll(async () => {
  trees = [];
  for (const version of versions) {
    writeContent(site, version);
    trees.push(await cleanBuild(site, options));
  }
  expect(new Set(trees.map((tree) => JSON.stringify(tree))).size).toBe(versions.length);
  for (const number of [0, 1, 2]) await buildVersion(number);
}, minute);

/** Begins to build the next version, and has `end` end it. Readers see the old or the new one, and the next build goes on. */
async function expectWhole(end: (build: ReturnType<typeof runSourceline>) => unknown, env = {}): Promise<string> {
  const [old, next] = [trees[present], trees[following()]];
  writeContent(site, versions[following()] ?? {});
  const build = runSourceline(["build"], site, { env: { ...options.env, ...env } });
  end(build);
  const { output } = await resultOf(build);
  expect([old, next], output).toContainEqual(bytesOf(site.out));
  await buildVersion(following());
  expect(bytesOf(site.out)).toEqual(next);
  return build.signalCode ?? "";
}

describe("a build that is ended by force", () => {
  it("leaves a whole site at any of twenty times, and the next one makes the new site", {
    timeout: 5 * minute,
  }, async () => {
    const signals = new Set<string>();
    const time = buildTime;
    for (let point = 0.5; point < 20; point += 1) {
      signals.add(await expectWhole((build) => setTimeout(() => build.kill("SIGKILL"), (time * point) / 20)));
    }
    expect(signals).toContain("SIGKILL");
  });

  it("leaves a whole site wherever it is in putting the new one in place", { timeout: 5 * minute }, async () => {
    const signals: string[] = [];
    for (let change = 0; change < 120; change += 10) {
      const env = { NODE_OPTIONS: `--import=${hook}`, END_AT_CHANGE: `${change}`, END_WITHIN: resolve(site.out, "..") };
      signals.push(await expectWhole(() => undefined, env));
    }
    expect(signals).toEqual(signals.map(() => "SIGKILL"));
  });
});

describe("a reader", () => {
  it("who reads all of the site again and again while it is built sees one site at a time", {
    timeout: minute,
  }, async () => {
    const stop = new AbortController();
    const rounds = new Map<string, number>();
    const building = (async () => {
      for (let build = 0; build < 3; build += 1) await buildVersion(following());
      stop.abort();
    })();
    while (!stop.signal.aborted) {
      const seen = bytesOf(realpathSync(site.out));
      const number = trees.findIndex((tree) => JSON.stringify(tree) === JSON.stringify(seen));
      rounds.set(`${number}`, (rounds.get(`${number}`) ?? 0) + 1);
      await new Promise((done) => setTimeout(done, 1));
    }
    await building;
    expect([...rounds.keys()].sort()).toEqual(["0", "1", "2"]);
    expect(Math.max(...rounds.values())).toBeGreaterThan(9);
  });
});
