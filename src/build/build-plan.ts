/** What a build is about to do, as far as it is known before a file is opened. */
import { resolve } from "node:path";
import { readSite } from "../corpus/from-disk.ts";
import { pipelineSettings } from "../corpus/pipeline-settings.ts";
import { cacheFolder, type Settings } from "../corpus/settings.ts";
import type { Site } from "../domain/site.ts";
import type { PipelineSettings } from "../markdown/plugins.ts";
import { allCode, digestOfCode, readingCode } from "./code-digest.ts";
import type { Drawer } from "./drawers.ts";
import { type ReadSettings, readingDigest } from "./kept-drawer.ts";
import { surveyContent } from "./read-content.ts";
import { digestOf } from "./sealed-file.ts";

export interface BuildPlan {
  settings: Settings;
  site: Site;
  /** Where the site is published: `https://example.org/`. */
  address: string;
  now: Date;
  /** Absolute path of the folder of what is kept for the next build. */
  cache: string;
  /** Digest of the code, and of what it is told beside the content. */
  code: string;
  reading: ReadSettings;
  pipeline: PipelineSettings;
  drawers: Drawer[];
}

export function planBuild(settings: Settings, now: Date): BuildPlan {
  const { contentFolder: content, base } = settings;
  const { site } = readSite(content);
  const address = settings.address ?? site.address;
  const cache = resolve(cacheFolder(settings));
  const pipeline = pipelineSettings(site, base);
  return {
    settings,
    site,
    address,
    now,
    cache,
    code: digestOf(JSON.stringify([digestOfCode(allCode), address, base, site])),
    reading: { content, languages: site.languages, code: readingDigest(digestOfCode(readingCode), pipeline), cache },
    pipeline,
    drawers: surveyContent(content),
  };
}
