/** The people, organisations, places, outlets, topics and authors of a content folder, without its reports. */
import { assembleCorpus } from "../corpus/assemble.ts";
import { listContent, readSite } from "../corpus/from-disk.ts";
import { type Entry, readEntry } from "../corpus/read-entry.ts";
import { emptyOutline } from "../domain/outline.ts";
import type { Known } from "../import/names.ts";

const folders = /^(?:entities|outlets|topics|authors)\//;

/** Files that cannot be read name nothing; `check` says why. */
export async function knownThings(folder: string): Promise<Known> {
  const { site } = readSite(folder);
  const entries: Entry[] = [];
  const render = async () => ({ html: "", outline: emptyOutline() });
  for (const path of listContent(folder).filter((one) => folders.test(one))) {
    const { entry } = await readEntry(folder, path, site.languages, render);
    if (entry) entries.push(entry);
  }
  return assembleCorpus(site, entries);
}
