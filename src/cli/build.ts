/** `npm run build`: checks, renders and indexes the site, and puts it in place of the last one. */
import type { BuildPlan } from "../build/build-plan.ts";
import { digestOfPlan, holds, readLastBuild, writeLastBuild } from "../build/last-build.ts";
import { SiteTrees } from "../build/site-trees.ts";
import { momentIn } from "../domain/moment.ts";
import { heldBackReports, nextRelease } from "../domain/release.ts";
import { withLocks } from "./build-locks.ts";
import { runCommand } from "./command.ts";
import { addressesOf, filesOf, makePagesOf, prune } from "./make-site.ts";
import { timed, writeProfile } from "./profile.ts";
import { expectReplaceable } from "./replaceable-folder.ts";
import { type BuildFlags, locksOf, planOf, sourcesOf, startWork } from "./site-work.ts";

/**
 * Builds the site as readers may see it at a moment; `false` if the content has problems, which have been printed. The
 * output folder is then untouched.
 */
export async function build(flags: BuildFlags = {}): Promise<boolean> {
  const plan = planOf(flags);
  expectReplaceable(plan.settings.outFolder, "404.html", sourcesOf(plan));
  return await withLocks(locksOf(plan, plan.settings.outFolder), () => buildSite(plan));
}

async function buildSite(plan: BuildPlan): Promise<boolean> {
  const trees = new SiteTrees(plan.settings.outFolder);
  const moment = momentIn(plan.site.timeZone, plan.now);
  const of = digestOfPlan(plan);
  const last = readLastBuild(plan);
  if (last && holds(last, of, moment) && trees.isWhole(last.site)) {
    for (const line of last.said) console.error(line);
    console.log("Nothing has changed since the last build.");
    return true;
  }
  const work = await startWork(plan, "site");
  if (!work) return false;
  const { pages } = await timed("write pages", () => makePagesOf(work, addressesOf(work)));
  const files = await timed("index and gather", () => filesOf(work, pages));
  const placed = await timed("put in place", () => trees.place(files));
  await timed("clear", () => prune(work, files));
  const until = nextRelease(heldBackReports(work.site.written, moment).values(), plan.site.timeZone) ?? null;
  writeProfile();
  writeLastBuild(plan, {
    of,
    site: placed,
    today: moment.today,
    from: moment.now,
    until,
    said: work.content.said,
  });
  return true;
}

if (import.meta.main) await runCommand(() => build());
