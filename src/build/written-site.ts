/**
 * The site as those who write it see it: everything, drafts included, and of a file that is broken while it is being
 * written the last good version.
 */

import { assembleCorpus } from "../corpus/assemble.ts";
import { readSite } from "../corpus/from-disk.ts";
import { pipelineSettings } from "../corpus/pipeline-settings.ts";
import { momentIn } from "../domain/moment.ts";
import { isAdjustable } from "../domain/severity.ts";
import { siteAddresses } from "../indexes/site-pages.ts";
import { editionsOf } from "../layouts/edition.ts";
import type { ShownSite } from "../layouts/shown-site.ts";
import { digestOfCode, readingCode } from "./code-digest.ts";
import { drawerOf } from "./drawers.ts";
import { type KeptFile, keptBodies, readingDigest } from "./kept-drawer.ts";
import { readDrawers, surveyContent } from "./read-content.ts";

/** A file, and its text as HTML. */
interface Good {
  file: KeptFile;
  body: string | undefined;
}

export interface WrittenSettings {
  content: string;
  base: string;
  cache: string;
}

export class WrittenSite {
  readonly #settings: WrittenSettings;
  /** Of the code that runs, whatever becomes of its files meanwhile. */
  readonly #code = digestOfCode(readingCode);
  #good = new Map<string, Good>();

  constructor(settings: WrittenSettings) {
    this.#settings = settings;
  }

  /** Reads what has changed. The answer has a line for each fault. */
  async refresh(now: Date): Promise<{ shown: ShownSite; faults: string[] }> {
    const { content, base, cache } = this.#settings;
    const { site } = readSite(content);
    const pipeline = pipelineSettings(site, base);
    const settings = { content, languages: site.languages, code: readingDigest(this.#code, pipeline), cache };
    const files = await readDrawers(surveyContent(content), settings, pipeline, () => undefined);
    const faults = this.#take(files);
    const entries = [...this.#good.values()].flatMap(({ file }) => (file.result.entry ? [file.result.entry] : []));
    const corpus = assembleCorpus(site, entries);
    return {
      faults,
      shown: {
        editions: editionsOf(corpus, base),
        moment: momentIn(site.timeZone, now),
        forWriters: true,
        addresses: new Set(siteAddresses(corpus, base)),
        body: (path) => this.#good.get(path)?.body,
      },
    };
  }

  /** Keeps what is good of the files as they are now. */
  #take(files: readonly KeptFile[]): string[] {
    const good = new Map<string, Good>();
    const faults: string[] = [];
    let drawer = { name: "", bodies: {} as Record<string, string> };
    for (const file of files) {
      const before = this.#good.get(file.path);
      const found = file.result.problems.filter(({ code }) => !isAdjustable(code));
      faults.push(...found.map(({ path, place, message }) => `${path}:${place.line}  ${message}`));
      if (found.length > 0 || before?.file.stamp === file.stamp) {
        if (before) good.set(file.path, before);
        continue;
      }
      const name = drawerOf(file.path);
      if (name !== drawer.name) drawer = { name, bodies: keptBodies(this.#settings, name) };
      good.set(file.path, { file, body: drawer.bodies[file.path] });
    }
    this.#good = good;
    return faults;
  }
}
