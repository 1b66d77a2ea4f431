/** `sourceline build --edition 2019`: the pages of one edition, for `sourceline assemble`. */
import { join, resolve } from "node:path";
import { editionNames, editionOfPage } from "../build/editions.ts";
import { writePart } from "../build/parts.ts";
import { yearOf } from "../domain/calendar-date.ts";
import { indexOf, shardsOf } from "./add-search.ts";
import { withLocks } from "./build-locks.ts";
import { UsageError } from "./command.ts";
import { addressesOf, makePagesOf } from "./make-site.ts";
import { expectReplaceable } from "./replaceable-folder.ts";
import {
  type BuildFlags,
  digestOfSite,
  locksOf,
  objectsOf,
  planOf,
  type SiteWork,
  sourcesOf,
  startWork,
} from "./site-work.ts";

export async function buildPart(edition: string, flags: BuildFlags): Promise<boolean> {
  const out = resolve(process.env.INIT_CWD || process.cwd(), flags.out ?? `part-${edition}`);
  const plan = planOf({ ...flags, out });
  expectReplaceable(out, "part.json", sourcesOf(plan));
  return await withLocks(locksOf(plan), async () => {
    const work = await startWork(plan, join("editions", edition));
    if (!work) return false;
    expectEdition(edition, work);
    await writeEdition(edition, work, out);
    return true;
  });
}

async function writeEdition(edition: string, work: SiteWork, out: string): Promise<void> {
  const { base } = work.plan.settings;
  const addresses = addressesOf(work).filter((address) => editionOfPage(address, base) === edition);
  const { pages } = await makePagesOf(work, addresses);
  // A shard of several years is made when the parts are put together.
  const shards = shardsOf(work).filter(({ records }) => records.every(({ id }) => yearOf(id) === edition));
  const search = join(work.cache, "search");
  await indexOf(work, { shards, pages, cache: search });
  const named = [...pages.values()].map(({ address, hash }) => ({ address, hash }));
  writePart(out, { part: { edition, of: digestOfSite(work), pages: named }, objects: objectsOf(work), search });
  objectsOf(work).prune(new Set(named.map(({ hash }) => hash)));
}

function expectEdition(edition: string, { site }: SiteWork): void {
  const names = editionNames(site.corpus);
  if (!names.includes(edition))
    throw new UsageError(`Unexpected edition \`${edition}\`, expected one of ${names.join(", ")}.`);
}
