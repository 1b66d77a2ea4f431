/** Asks for many pages: several sites at once, each site one page at a time. */
import pLimit from "p-limit";
import { type AskSettings, askLink, pause } from "./ask-link.ts";
import type { LinkAnswer } from "./link-answer.ts";

export interface AskManySettings extends AskSettings {
  /** How many sites are asked at once. */
  concurrency: number;
  /** Between two questions to one site, in milliseconds. */
  pauseOfHost: number;
}

/** Told of each answer as it comes; `stop` ends the asking after what has been asked already. */
export type OnAnswer = (url: string, answer: LinkAnswer) => "stop" | undefined;

/** Asks for each address once. */
export async function askLinks(urls: Iterable<string>, settings: AskManySettings, onAnswer: OnAnswer): Promise<void> {
  const limit = pLimit(settings.concurrency);
  let isStopped = false;
  const tell = (url: string, answer: LinkAnswer): boolean => {
    isStopped ||= onAnswer(url, answer) === "stop";
    return !isStopped;
  };
  const askUnlessStopped = async (ofHost: readonly string[]): Promise<void> => {
    if (!isStopped) await askHost(ofHost, settings, tell);
  };
  await Promise.all([...byHost(urls).values()].map((ofHost) => limit(askUnlessStopped, ofHost)));
}

/** A site that was silent is asked for its other pages, but not again and again. */
async function askHost(
  urls: readonly string[],
  settings: AskManySettings,
  tell: (url: string, answer: LinkAnswer) => boolean,
): Promise<void> {
  let isSilent = false;
  for (const [index, url] of urls.entries()) {
    if (index > 0) await pause(settings.pauseOfHost);
    const answer = await askLink(url, isSilent ? { ...settings, retries: 0 } : settings);
    isSilent = answer.kind === "unreachable" && answer.reason.startsWith("silence");
    if (!tell(url, answer)) return;
  }
}

function byHost(urls: Iterable<string>): Map<string, string[]> {
  const hosts = new Map<string, string[]>();
  for (const url of new Set(urls)) {
    const host = URL.parse(url)?.host ?? "";
    hosts.set(host, [...(hosts.get(host) ?? []), url]);
  }
  return hosts;
}
