/** `sourceline editions`: what a site can be built of on several machines. */
import { editionNames } from "../build/editions.ts";
import { readDrawers } from "../build/read-content.ts";
import { publishedSite } from "../build/site.ts";
import { planOf } from "./site-work.ts";

/** Prints nothing but the list, which a program reads; faults of the content are for `check` to tell. */
export async function editions(flags: { now?: string }): Promise<boolean> {
  const { drawers, reading, pipeline, site, settings, now } = planOf(flags);
  const files = await readDrawers(drawers, reading, pipeline, () => undefined);
  const { corpus } = publishedSite(site, files, settings.base, now.getTime());
  console.log(JSON.stringify(editionNames(corpus)));
  return true;
}
