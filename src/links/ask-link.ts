/** Asks another site for a page, as a polite program does: HEAD first, again after a pause, never without end. */
import { answerOf, isPassing, type LinkAnswer, reasonOf } from "./link-answer.ts";

export interface AskSettings {
  /** Who asks: name, purpose and an address. */
  userAgent: string;
  /** For one answer, in milliseconds. */
  timeout: number;
  /** How often a page is asked for again where the answer may be another in a moment. */
  retries: number;
  /** Before the first repetition, in milliseconds; doubled before each further one. */
  backoff: number;
}

const mostRedirects = 10;
const longestWait = 60_000;

export async function askLink(url: string, settings: AskSettings): Promise<LinkAnswer> {
  if (!URL.canParse(url)) return { kind: "unreachable", reason: "malformed address" };
  const seen = new Set<string>();
  let at = url;
  /** Where only permanent redirects have led so far. */
  let forGood: string | undefined = url;
  while (seen.size <= mostRedirects) {
    if (seen.has(at)) return { kind: "unreachable", reason: "circle of redirects" };
    seen.add(at);
    const step = await patiently(at, settings);
    if (!("next" in step)) return end(step.answer, url, forGood);
    if (isFrontPageOf(step.next, url)) return { kind: "unreachable", reason: "redirect to the front page" };
    if (step.permanent && forGood === at) forGood = step.next;
    at = step.next;
  }
  return { kind: "unreachable", reason: `chain of more than ${mostRedirects} redirects` };
}

function end(answer: LinkAnswer, url: string, forGood: string): LinkAnswer {
  return answer.kind === "fine" && forGood !== url ? { kind: "moved", to: forGood } : answer;
}

/** Sites that take a page away often send its readers to their front page, as if all were well. */
function isFrontPageOf(next: string, url: string): boolean {
  const [to, from] = [new URL(next), new URL(url)];
  const isDeep = from.pathname.length > 1 || from.search !== "";
  return (
    isDeep &&
    to.pathname === "/" &&
    to.search === "" &&
    to.host.replace(/^www\./, "") === from.host.replace(/^www\./, "")
  );
}

type Step = { answer: LinkAnswer } | { next: string; permanent: boolean };

/** One address, asked again while its answer may change. */
async function patiently(url: string, settings: AskSettings): Promise<Step> {
  for (let attempt = 0; ; attempt += 1) {
    const { step, again, wait } = attempt === 0 ? await politely(url, settings) : await once(url, "GET", settings);
    if (!again || attempt >= settings.retries) return step;
    await pause(Math.min(longestWait, Math.max(wait, settings.backoff * 2 ** attempt)));
  }
}

interface Attempt {
  step: Step;
  /** Whether the site answered, and not with a page. */
  isBad: boolean;
  /** Whether another answer may come in a moment. */
  again: boolean;
  /** How long the site asks to wait, in milliseconds. */
  wait: number;
}

/** Asks for no more than the head of a page. Many sites do not know HEAD, or answer it otherwise than they would a reader. */
async function politely(url: string, settings: AskSettings): Promise<Attempt> {
  const head = await once(url, "HEAD", settings);
  return head.isBad && head.wait === 0 ? await once(url, "GET", settings) : head;
}

async function once(url: string, method: "HEAD" | "GET", settings: AskSettings): Promise<Attempt> {
  const { userAgent, timeout } = settings;
  try {
    const headers = { "user-agent": userAgent, accept: "text/html,*/*;q=0.5" };
    const signal = AbortSignal.timeout(timeout);
    const response = await fetch(url, { method, headers, redirect: "manual", signal });
    await response.body?.cancel();
    return attemptOf(response, url);
  } catch (error) {
    return {
      step: { answer: { kind: "unreachable", reason: reasonOf(error, timeout) } },
      isBad: false,
      again: true,
      wait: 0,
    };
  }
}

function attemptOf({ status, headers }: Response, url: string): Attempt {
  const location = headers.get("location");
  if (status >= 300 && status < 400 && location !== null) return redirect(status, location, url);
  const answer = answerOf(status);
  const wait = waitOf(headers.get("retry-after"));
  return { step: { answer }, isBad: answer.kind !== "fine", again: isPassing(status), wait };
}

function redirect(status: number, location: string, url: string): Attempt {
  const next = URL.canParse(location, url) ? new URL(location, url) : undefined;
  const isWeb = next?.protocol === "http:" || next?.protocol === "https:";
  const step: Step =
    next && isWeb
      ? { next: next.href.replace(/#.*$/, ""), permanent: status === 301 || status === 308 }
      : { answer: { kind: "unreachable", reason: "redirect to no page" } };
  return { step, isBad: false, again: false, wait: 0 };
}

/** `Retry-After` in seconds; dates are rare there, and wait as long as our own pauses do. */
function waitOf(retryAfter: string | null): number {
  const seconds = Number(retryAfter);
  return retryAfter !== null && Number.isFinite(seconds) && seconds > 0 ? seconds * 1000 : 0;
}

export async function pause(milliseconds: number): Promise<void> {
  if (milliseconds > 0) await new Promise((resolve) => setTimeout(resolve, milliseconds));
}
