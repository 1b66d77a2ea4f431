/** `npm run build`: checks, renders and indexes the site, and puts it in place of the last one. */
import { randomUUID } from "node:crypto";
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type AstroIntegration, build as buildWithAstro } from "astro";
import { setAudience } from "../corpus/audience.ts";
import { listenToSteps } from "../corpus/build-steps.ts";
import { cacheFolder, readSettings, type Settings } from "../corpus/settings.ts";
import type { Corpus } from "../domain/corpus.ts";
import { momentIn } from "../domain/moment.ts";
import { publishedCorpus } from "../domain/published-corpus.ts";
import { isError } from "../domain/severity.ts";
import { searchShards } from "../indexes/search-records.ts";
import { siteAddresses } from "../indexes/site-pages.ts";
import { interfaceOf } from "../interface/interface.ts";
import { checkContent } from "./check-content.ts";
import { runCommand } from "./command.ts";
import { describeHeldBack, nextPublish } from "./held-back.ts";
import { indexSite } from "./index-site.ts";
import { resolveNow } from "./now.ts";
import { startPhase } from "./progress.ts";
import { formatProblem, summarise } from "./report-problems.ts";
import { writeAdmin } from "./write-admin.ts";
import { writeSearchFiles } from "./write-search-files.ts";

/**
 * Builds the site as readers may see it at a moment; `false` if the content has problems, which have been printed. The
 * output folder is then untouched.
 */
export async function build({ now: written }: { now?: string } = {}): Promise<boolean> {
  const settings = readSettings();
  const now = resolveNow(written, settings.contentFolder);
  const corpus = await checked(settings, now);
  if (!corpus) return false;
  const moment = momentIn(corpus.site.timeZone, now);
  // Not a folder of `mkdtemp`, which nobody but its owner may open: a web server is often another user.
  const next = `${settings.outFolder}.next-${randomUUID().slice(0, 8)}`;
  mkdirSync(next, { recursive: true });
  try {
    setAudience({ kind: "readers", now });
    const published = publishedCorpus(corpus, moment);
    await renderPages(published, settings, next);
    await indexPages(published, settings, next);
    await writeAdmin(corpus.site, settings.base, next);
    writeFileSync(join(next, "next-publish.json"), `${JSON.stringify(nextPublish(corpus, moment))}\n`);
    replaceFolder(settings.outFolder, next);
  } finally {
    setAudience(undefined);
    rmSync(next, { recursive: true, force: true });
  }
  return true;
}

async function checked({ contentFolder, base }: Settings, now: Date): Promise<Corpus | undefined> {
  const phase = startPhase("Checking");
  const { corpus, problems, waived, files } = await checkContent({
    folder: contentFolder,
    base,
    now,
    onProgress: phase.at,
  });
  phase.end(summarise({ problems, waived, files }).replace(/\.$/, ""));
  for (const problem of problems) console.error(formatProblem(problem, contentFolder, process.cwd()));
  const heldBack = describeHeldBack(corpus, momentIn(corpus.site.timeZone, now));
  if (heldBack) console.error(heldBack);
  if (!problems.some(isError)) return corpus;
  console.error("Nothing was built. Correct the problems above, and build again.");
  return undefined;
}

async function renderPages(corpus: Corpus, { base }: Settings, folder: string): Promise<void> {
  const all = { entry: corpus.reports.length + corpus.pages.length, page: siteAddresses(corpus, base).length };
  const names = { entry: "Rendering text", page: "Writing pages" };
  let current: { step: keyof typeof all; done: number; phase: ReturnType<typeof startPhase> } | undefined;
  listenToSteps((step) => {
    if (current?.step !== step) {
      current?.phase.end();
      current = { step, done: 0, phase: startPhase(names[step]) };
    }
    current.phase.at(++current.done, all[step]);
  });
  try {
    await buildWithAstro({ outDir: folder, logLevel: "error", integrations: [countPages] });
    current?.phase.end(`${current.done.toLocaleString("en-GB")} pages`);
  } finally {
    listenToSteps(undefined);
  }
}

/** Has Astro call `count-pages.ts` for each page. */
const countPages: AstroIntegration = {
  name: "sourceline-count-pages",
  hooks: {
    "astro:config:setup": ({ addMiddleware }) => {
      addMiddleware({ order: "pre", entrypoint: new URL("./count-pages.ts", import.meta.url) });
    },
  },
};

async function indexPages(corpus: Corpus, settings: Settings, folder: string): Promise<void> {
  const phase = startPhase("Indexing");
  const shards = searchShards(corpus, (language) => interfaceOf(language).kinds);
  const cache = join(cacheFolder(settings), "search");
  const { pages, built, reused } = await indexSite({ folder, shards, cache, onProgress: phase.at });
  writeSearchFiles(folder, corpus);
  const count = (number: number) => number.toLocaleString("en-GB");
  phase.end(`${count(pages)} reports; ${count(built)} shards made, ${count(reused)} unchanged`);
}

/** Puts a finished folder in the place of another; at no time is there a half-written one. */
function replaceFolder(target: string, finished: string): void {
  const old = `${finished}-old`;
  if (existsSync(target)) renameSync(target, old);
  renameSync(finished, target);
  rmSync(old, { recursive: true, force: true });
}

if (import.meta.main) await runCommand(() => build());
