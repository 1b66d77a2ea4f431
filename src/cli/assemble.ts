/** `sourceline assemble`: puts the parts of a site together that machines have built by themselves. */
import { join, relative, resolve } from "node:path";
import { editionNames } from "../build/editions.ts";
import type { RenderedPage } from "../build/page-renderer.ts";
import { type Part, readPart, takePages, takeShards } from "../build/parts.ts";
import { SiteTrees } from "../build/site-trees.ts";
import { withLocks } from "./build-locks.ts";
import { PlainError } from "./command.ts";
import { filesOf, prune } from "./make-site.ts";
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

interface Found extends Part {
  folder: string;
}

export async function assemble(folders: readonly string[], flags: BuildFlags): Promise<boolean> {
  const typedIn = process.env.INIT_CWD || process.cwd();
  const parts = folders.map((folder) => found(resolve(typedIn, folder)));
  const plan = planOf(flags);
  expectReplaceable(plan.settings.outFolder, "404.html", [...sourcesOf(plan), ...parts.map(({ folder }) => folder)]);
  return await withLocks(locksOf(plan, plan.settings.outFolder), async () => {
    const work = await startWork(plan, "assembled");
    if (!work) return false;
    checkParts(parts, work);
    const files = await filesOf(work, pagesOf(parts, work));
    new SiteTrees(plan.settings.outFolder).place(files);
    prune(work, files);
    console.log(`Assembled ${parts.length} parts, ${files.size.toLocaleString("en-GB")} files.`);
    return true;
  });
}

function found(folder: string): Found {
  const part = readPart(folder);
  if (part) return { ...part, folder };
  throw new PlainError(
    `Unexpected folder \`${shown(folder)}\`, expected a part as \`sourceline build --edition\` writes it. ` +
      "It may be damaged; build that edition again.",
  );
}

/** Every edition once, and all of the content that is here. */
function checkParts(parts: readonly Found[], work: SiteWork): void {
  const of = digestOfSite(work);
  const stale = parts.find((part) => part.of !== of);
  if (stale) {
    throw new PlainError(
      `The part \`${shown(stale.folder)}\` was built of other content, code or settings than are here. ` +
        "Build all parts of one commit, with the same SOURCE_DATE_EPOCH and SITE_URL.",
    );
  }
  for (const name of editionNames(work.site.corpus)) {
    const count = parts.filter(({ edition }) => edition === name).length;
    if (count !== 1)
      throw new PlainError(`Unexpected ${count} parts with the edition \`${name}\`, expected one of each edition.`);
  }
}

function pagesOf(parts: readonly Found[], work: SiteWork): Map<string, RenderedPage> {
  const pages = new Map<string, RenderedPage>();
  for (const part of parts) {
    const taken = takePages(part.folder, part, objectsOf(work));
    if (typeof taken === "string")
      throw new PlainError(`The page \`${taken}\` is damaged in \`${shown(part.folder)}\`. Build that edition again.`);
    for (const [address, page] of taken) pages.set(address, page);
    takeShards(part.folder, join(work.plan.cache, "search"));
  }
  return pages;
}

function shown(folder: string): string {
  return relative(process.cwd(), folder) || folder;
}
