/** Renders the pages of a site on all cores, but those that are as they were. */

import { freeMemory } from "./free-memory.ts";
import type { KeptFile } from "./kept-drawer.ts";
import { Objects } from "./objects.ts";
import { pageRenderer, type RenderedPage } from "./page-renderer.ts";
import type { PageStore } from "./page-store.ts";
import { ReadLog } from "./read-log.ts";
import type { RenderThreadData } from "./render-thread.ts";
import { type PublishedSite, shownTo } from "./site.ts";
import { loadTemplates } from "./templates.ts";
import { Texts } from "./texts.ts";
import { inThreads } from "./threads.ts";

/** How many pages a thread is handed at once: few, so that all of them end at the same time. */
const handful = 40;
/** Below this count of handfuls another thread, which reads all content once more, costs more than it saves. */
const worthThreads = 8;

export interface PagesToRender {
  addresses: readonly string[];
  site: PublishedSite;
  files: readonly KeptFile[];
  /** What the other threads make the same of. */
  thread: RenderThreadData;
  onProgress: (done: number, all: number) => void;
}

export async function renderPages({
  addresses,
  site,
  files,
  thread,
  onProgress,
}: PagesToRender): Promise<RenderedPage[]> {
  if (addresses.length === 0) return [];
  const log = new ReadLog();
  const render = pageRenderer({
    shown: shownTo(log, site, new Texts(thread.settings.cache, files)),
    log,
    render: await loadTemplates(thread.templates),
    objects: new Objects(thread.objects),
    origin: thread.origin,
  });
  const tasks: string[][] = [];
  for (let from = 0; from < addresses.length; from += handful) tasks.push(addresses.slice(from, from + handful));
  let done = 0;
  const pages = await inThreads<string[], RenderedPage[]>(tasks, {
    script: new URL("./render-thread.ts", import.meta.url),
    data: thread,
    here: async (task) => {
      const rendered: RenderedPage[] = [];
      for (const address of task) rendered.push(await render(address));
      return rendered;
    },
    worthwhile: worthThreads,
    onAnswer: (_, { length }) => {
      done += length;
      onProgress(done, addresses.length);
    },
  });
  freeMemory();
  return pages.flat();
}

/** Pages of the last build that are as they were: they have read nothing that has changed, and are still there. */
export function pagesKept(
  { pages }: PageStore,
  changed: ReadonlySet<number>,
  objects: Objects,
): Map<string, RenderedPage> {
  const kept = new Map<string, RenderedPage>();
  for (const [address, page] of pages) {
    const file = page.cells.some((cell) => changed.has(cell)) ? undefined : objects.find(page);
    if (file) kept.set(address, { ...page, ...file });
  }
  return kept;
}
