/** A thread that renders pages, a few at a time. */
import { workerData } from "node:worker_threads";
import type { Site } from "../domain/site.ts";
import { keptFiles, type ReadSettings } from "./kept-drawer.ts";
import { Objects } from "./objects.ts";
import { pageRenderer, type RenderedPage } from "./page-renderer.ts";
import { ReadLog } from "./read-log.ts";
import { ShownEntries } from "./shown-entry.ts";
import { publishedSite, shownTo } from "./site.ts";
import { loadTemplates, type Templates } from "./templates.ts";
import { Texts } from "./texts.ts";
import { serveTasks } from "./threads.ts";

export interface RenderThreadData {
  site: Site;
  settings: ReadSettings;
  /** Names of the drawers of all content. */
  drawers: string[];
  base: string;
  /** Milliseconds since 1970. */
  now: number;
  templates: Templates;
  objects: string;
  origin: string;
}

const { site, settings, drawers, base, now, templates, objects, origin } = workerData as RenderThreadData;
const entries = new ShownEntries();
const files = drawers.flatMap((name) => (keptFiles(settings, name) ?? []).map((file) => entries.of(file)));
const log = new ReadLog();
const render = pageRenderer({
  shown: shownTo(log, publishedSite(site, files, base, now), new Texts(settings.cache, files)),
  log,
  render: await loadTemplates(templates),
  objects: new Objects(objects),
  origin,
});

serveTasks(async (addresses: string[]): Promise<RenderedPage[]> => {
  const pages: RenderedPage[] = [];
  for (const address of addresses) pages.push(await render(address));
  return pages;
});
