/**
 * What pages show. Whoever has pages rendered says it first: a build for readers as of one moment, `dev` for those who
 * write and see everything. What is checked, counted and rendered must not differ by a report whose embargo ends
 * meanwhile, and a draft that is shown by mistake cannot be taken back.
 *
 * Astro bundles the templates apart from the command that runs them, so that the two share no module; they share this one
 * key of the process.
 */
import type { Moment } from "../domain/moment.ts";
import type { Edition } from "./edition.ts";

export interface ShownSite {
  /** One a language, the default one first. They have what readers may see, or everything. */
  editions: readonly Edition[];
  moment: Moment;
  /** Whether pages are for those who write, who see what readers do not. */
  forWriters: boolean;
  /** Addresses of all pages, with the base path. */
  addresses: { has(address: string): boolean };
  /** The rendered text of a file of the content folder. */
  body(path: string): string | undefined;
}

const key = Symbol.for("sourceline.shown-site");
const shared = globalThis as { [key]?: ShownSite };

export function showSite(site: ShownSite): void {
  shared[key] = site;
}

export function shownSite(): ShownSite {
  const site = shared[key];
  if (site) return site;
  throw new Error("Unexpected page without content, expected one of `sourceline build` or `sourceline dev`");
}

/** The rendered text of a report or page. Without one there would be an empty article. */
export function bodyOf({ path }: { path: string }): string {
  const html = shownSite().body(path);
  if (html) return html;
  throw new Error(
    `${path} has no rendered body. Run \`npm run check\`; if it finds nothing, this is a fault of the pipeline.`,
  );
}
