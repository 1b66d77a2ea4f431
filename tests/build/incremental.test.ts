/** What a build leaves of the last one is what a clean build would make, byte for byte. */
import { expect, it } from "vitest";
import { seededRandom } from "../../bench/random.ts";
import { filesOf } from "./newsroom.ts";
import { aNewsroom, edits } from "./newsroom-edits.ts";
import { buildSite, bytesOf, cleanBuild, makeSite, writeContent } from "./small-site.ts";

/** More steps, or those of a run that failed: `EDIT_STEPS=60 EDIT_SEED=7 npx vitest run --project build incremental`. */
const { EDIT_STEPS: steps = "12", EDIT_SEED: seed = `${Date.now() % 1_000_000}` } = process.env;
const minute = 60_000;

it("gives the site of a clean build after any edits", { timeout: Number(steps) * minute }, async () => {
  const random = seededRandom(Number(seed));
  const newsroom = aNewsroom(random, 60);
  const site = makeSite("incremental-site", filesOf(newsroom));
  let now = Date.parse("2024-06-01T00:00Z");
  for (let step = 0; step <= Number(steps); step += 1) {
    const names = Array.from({ length: step === 0 ? 0 : random.between(1, 3) }, () => random.pick(Object.keys(edits)));
    for (const name of names) edits[name]?.(random, newsroom);
    if (random.chance(0.3)) now += random.between(1, 48) * 60 * minute;
    writeContent(site, filesOf(newsroom));
    const options = { env: { SOURCE_DATE_EPOCH: `${now / 1000}` } };
    const [{ code, output }, clean] = await Promise.all([buildSite(site, options), cleanBuild(site, options)]);
    const told = `EDIT_SEED=${seed}, step ${step}: ${names.join(", ")}\n${output}`;
    expect(code, told).toBe(0);
    expect(bytesOf(site.out), told).toEqual(clean);
  }
});
