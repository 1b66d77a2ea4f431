/** From the environment to checked content: how every build begins. */
import { join, resolve } from "node:path";
import { type BuildPlan, planBuild } from "../build/build-plan.ts";
import { Objects } from "../build/objects.ts";
import { digestOf } from "../build/sealed-file.ts";
import { type PublishedSite, publishedSite } from "../build/site.ts";
import { homeOfTrees } from "../build/site-trees.ts";
import { compiledTemplates, type Templates } from "../build/templates.ts";
import { readSettings } from "../corpus/settings.ts";
import { heldBackReports } from "../domain/release.ts";
import { type CheckedContent, checkedContent, expectFolder } from "./checked-content.ts";
import { resolveNow } from "./now.ts";
import { timed } from "./profile.ts";
import { startPhase } from "./progress.ts";

export interface SiteWork {
  plan: BuildPlan;
  content: CheckedContent;
  site: PublishedSite;
  templates: Templates;
  /** Where pages and what is known of them are kept. */
  cache: string;
}

/** The objects of a site that is made. */
export function objectsOf({ cache }: Pick<SiteWork, "cache">): Objects {
  return new Objects(join(cache, "objects"));
}

export async function templatesOf({ code }: BuildPlan): Promise<Templates> {
  const phase = startPhase("Compiling templates");
  const { templates, isNew } = await compiledTemplates(join(".cache", "templates"), code);
  if (isNew) phase.end();
  return templates;
}

export interface BuildFlags {
  now?: string;
  /** The folder to write to, in place of that of the environment. */
  out?: string;
}

export function planOf({ now, out }: BuildFlags): BuildPlan {
  const folder = out === undefined ? {} : { OUT_DIR: resolve(process.env.INIT_CWD || process.cwd(), out) };
  const settings = readSettings({ ...process.env, ...folder });
  expectFolder(settings.contentFolder);
  return planBuild(settings, resolveNow(now, settings.contentFolder));
}

/** The folders that nothing may be put in place of. */
export function sourcesOf({ settings, cache }: BuildPlan): string[] {
  return [process.cwd(), settings.contentFolder, cache];
}

/** What a build must have for itself: the cache of the content, and where there is one, the output folder. */
export function locksOf({ cache, settings }: BuildPlan, out?: string): { folder: string; of: string }[] {
  const ofContent = { folder: cache, of: settings.contentFolder };
  return out === undefined ? [ofContent] : [ofContent, { folder: homeOfTrees(out), of: out }];
}

/** `undefined` if the content has problems, which have been printed. `name` is of the folder in the cache. */
export async function startWork(plan: BuildPlan, name: string): Promise<SiteWork | undefined> {
  const compiling = timed("compile templates", () => templatesOf(plan));
  // Whoever has to correct the content first is told of that alone.
  compiling.catch(() => undefined);
  const content = await checkedContent(plan);
  if (!content) return undefined;
  const templates = await compiling;
  const site = await timed("make indexes", () =>
    publishedSite(plan.site, content.files, plan.settings.base, plan.now.getTime()),
  );
  return { plan, content, site, templates, cache: join(plan.cache, name) };
}

/** Digest of all that a site is made of: parts with the same one fit together. */
export function digestOfSite({ plan, content, site }: SiteWork): string {
  const files = content.files.map(({ path, bytes }) => `${path}\0${bytes}`);
  const heldBack = [...heldBackReports(site.written, site.moment).keys()].sort();
  return digestOf(JSON.stringify([plan.code, files, heldBack]));
}
