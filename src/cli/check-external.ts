/**
 * `check --external`: whether the pages of other sites that a corpus links are still there. It runs only when it is
 * asked for, and never in a build. `externalCheck` makes a further check for `checkContent`.
 *
 * Sites are asked one page at a time and at most eight at once; answers are kept in a file for days. A site that turns
 * programs away is counted and not complained of.
 */
import { join } from "node:path";
import type { Finding } from "../checks/finding.ts";
import type { Corpus } from "../domain/corpus.ts";
import { type AskManySettings, askLinks } from "../links/ask-links.ts";
import { externalLinks, withoutFragment } from "../links/external-link.ts";
import type { LinkAnswer } from "../links/link-answer.ts";
import { linkFindings } from "../links/link-findings.ts";
import type { FurtherCheck } from "./check-content.ts";
import { PlainError } from "./command.ts";
import { type LinkCache, openLinkCache } from "./link-cache.ts";
import { readProse } from "./read-prose.ts";

export interface ExternalOptions {
  folder: string;
  now: Date;
  /** Where answers are kept; `.cache/links.json` where it is left out. */
  cacheFile?: string;
  /** Whether everybody is asked again. */
  fresh?: boolean;
  /** Whose links are asked for, by paths in the content folder; all files where it is left out. */
  wanted?: (path: string) => boolean;
  onProgress?: (done: number, all: number) => void;
  /** Told at the end how many pages could not be judged, since their sites turn programs away. */
  onRefused?: (count: number) => void;
  settings?: Partial<AskManySettings>;
}

/** How often the answers are saved, so that an interrupted run has not asked in vain. */
const saveEvery = 25;

/** After so many hosts of which none was found it is the network that is missing. */
const enoughLost = 5;

export function externalCheck(options: ExternalOptions): FurtherCheck {
  return { groups: ["link"], find: (corpus) => checkExternal(corpus, options) };
}

export async function checkExternal(corpus: Corpus, options: ExternalOptions): Promise<Finding[]> {
  const { folder, wanted = () => true } = options;
  const texts = await readProse(corpus, folder, wanted);
  const links = externalLinks(corpus, texts).filter(({ path }) => wanted(path));
  const urls = [...new Set(links.map(({ url }) => withoutFragment(url)))];
  const answers = await answersTo(urls, settingsFor(corpus, options), options);
  options.onRefused?.([...answers.values()].filter(({ kind }) => kind === "refused").length);
  return linkFindings(links, answers);
}

function settingsFor({ site }: Corpus, { settings }: ExternalOptions): AskManySettings {
  return {
    userAgent: `Sourceline (link check; +${site.address})`,
    timeout: 20_000,
    retries: 2,
    backoff: 2000,
    concurrency: 8,
    pauseOfHost: 1000,
    ...settings,
  };
}

async function answersTo(
  urls: readonly string[],
  settings: AskManySettings,
  { now, cacheFile = join(".cache", "links.json"), fresh = false, onProgress }: ExternalOptions,
): Promise<Map<string, LinkAnswer>> {
  const cache = openLinkCache(cacheFile, now);
  const answers = fresh ? new Map<string, LinkAnswer>() : knownAnswers(urls, cache);
  const asked = urls.filter((url) => !answers.has(url));
  const known = answers.size;
  let lost = 0;
  const isOffline = () => lost >= Math.min(enoughLost, asked.length) && lost === answers.size - known;
  await askLinks(asked, settings, (url, answer) => {
    answers.set(url, answer);
    if (isUnknownHost(answer)) lost += 1;
    else cache.set(url, answer);
    onProgress?.(answers.size, urls.length);
    if (answers.size % saveEvery === 0) cache.save();
    return lost > 1 && isOffline() ? "stop" : undefined;
  });
  cache.save();
  if (lost > 1 && isOffline())
    throw new PlainError("No other site can be reached from here. Connect to the internet, then run the check again.");
  return answers;
}

function knownAnswers(urls: readonly string[], cache: LinkCache): Map<string, LinkAnswer> {
  return new Map(
    urls.flatMap((url) => {
      const answer = cache.get(url);
      return answer ? [[url, answer] as const] : [];
    }),
  );
}

/** This is not kept, for it may be the network that is missing. */
function isUnknownHost(answer: LinkAnswer | undefined): boolean {
  return answer?.kind === "unreachable" && answer.reason === "unknown host";
}
