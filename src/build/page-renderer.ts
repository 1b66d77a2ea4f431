/** Renders pages and keeps them, noting what each has read. */
import type { ShownSite } from "../layouts/shown-site.ts";
import { showSite } from "../layouts/shown-site.ts";
import type { Objects, StoredFile } from "./objects.ts";
import type { ReadLog } from "./read-log.ts";
import type { RenderPage } from "./templates.ts";

export interface RenderedPage extends StoredFile {
  /** With the base path: `/news/reports/2024/04/slug/`. */
  address: string;
  /** The cells that it has read; see `read-log.ts`. */
  cells: Uint32Array;
}

export interface RendererSettings {
  shown: ShownSite;
  log: ReadLog;
  render: RenderPage;
  objects: Objects;
  /** Where the site is published: `https://example.org`. */
  origin: string;
}

/** One page at a time: what is noted in between is all that the page has read. */
export function pageRenderer({ shown, log, render, objects, origin }: RendererSettings) {
  showSite(shown);
  return async (address: string): Promise<RenderedPage> => {
    log.take();
    // Astro answers for the page that is shown where there is none as for any other.
    const html = await render(`${origin}${address.replace(/404\.html$/, "404/")}`);
    return { address, ...objects.keep(html), cells: log.take() };
  };
}
