/** The steps of a build, each told as it goes on. */
import { fileOfPage, type MadePages, makePages, notFoundPage } from "../build/make-pages.ts";
import type { RenderedPage } from "../build/page-renderer.ts";
import { repairTexts } from "../build/read-content.ts";
import { SiteFileList } from "../build/site-files.ts";
import type { SiteFiles } from "../build/site-trees.ts";
import { addAdmin } from "./add-admin.ts";
import { addSearch } from "./add-search.ts";
import { nextPublish } from "./held-back.ts";
import { type Phase, startPhase } from "./progress.ts";
import { objectsOf, type SiteWork } from "./site-work.ts";

const count = (number: number): string => number.toLocaleString("en-GB");

/** Addresses of all pages of a site, and of that which is shown where there is none. */
export function addressesOf({ plan, site }: Pick<SiteWork, "plan" | "site">): string[] {
  return [...site.addresses, `${plan.settings.base}${notFoundPage}`];
}

export async function makePagesOf(work: SiteWork, addresses: readonly string[]): Promise<MadePages> {
  const { drawers, reading, pipeline } = work.plan;
  const phase = startPhase("Writing pages");
  let made: MadePages;
  try {
    made = await makePagesOnce(work, addresses, phase);
  } catch (error) {
    // Texts are not looked at before a page shows them.
    if (!(await repairTexts(drawers, reading, pipeline))) throw error;
    console.error("Rendered texts of the cache were damaged, and have been made anew.");
    made = await makePagesOnce(work, addresses, phase);
  }
  phase.end(`${count(made.pages.size)} pages, of which ${count(made.made)} new or changed`);
  return made;
}

function makePagesOnce(work: SiteWork, addresses: readonly string[], { at }: Phase): Promise<MadePages> {
  const { plan, content, site, templates, cache } = work;
  return makePages({
    site,
    files: content.files,
    cache,
    key: plan.code,
    thread: {
      site: plan.site,
      settings: plan.reading,
      drawers: plan.drawers.map(({ name }) => name),
      base: plan.settings.base,
      now: plan.now.getTime(),
      templates,
      objects: objectsOf(work).folder,
      origin: new URL(plan.address).origin,
    },
    addresses,
    onProgress: at,
  });
}

/** All files of a site whose pages are made. */
export async function filesOf(work: SiteWork, pages: ReadonlyMap<string, RenderedPage>): Promise<SiteFiles> {
  const { plan, site, templates } = work;
  const objects = objectsOf(work);
  const list = new SiteFileList(objects);
  for (const page of pages.values())
    list.add(fileOfPage(page.address, plan.settings.base), { ...page, from: objects.fileOf(page.hash) });
  list.addFolder("", templates.assets);
  await addSearch(list, work, pages);
  await addAdmin(list, plan.site, plan.settings.base);
  list.addBytes("next-publish.json", Buffer.from(`${JSON.stringify(nextPublish(site.written, site.moment))}\n`));
  return list.files;
}

/** Leaves nothing of former builds. */
export function prune(work: SiteWork, files: SiteFiles): void {
  objectsOf(work).prune(new Set([...files.values()].map(({ hash }) => hash)));
}
