/** What `check` and `build` say of reports that readers do not see yet, and what the next scheduler has to know. */
import type { Corpus } from "../domain/corpus.ts";
import { isoIn, type Moment } from "../domain/moment.ts";
import { type HeldBack, heldBackReports, nextRelease } from "../domain/release.ts";

const reasons: readonly [HeldBack["why"], string][] = [
  ["draft", "draft"],
  ["embargo", "under embargo"],
  ["date", "dated in the future"],
];

/** `3 files of reports are held back: 1 draft, 2 under embargo; the next appears at 2026-03-22T06:00:00+02:00.` */
export function describeHeldBack(corpus: Corpus, moment: Moment): string | undefined {
  const held = [...heldBackReports(corpus, moment).values()];
  if (held.length === 0) return undefined;
  const counts = reasons
    .map(([why, words]) => ({ words, count: held.filter((one) => one.why === why).length }))
    .filter(({ count }) => count > 0)
    .map(({ count, words }) => `${count.toLocaleString("en-GB")} ${words}`);
  const next = nextPublish(corpus, moment).at;
  const subject =
    held.length === 1 ? "1 file of a report is" : `${held.length.toLocaleString("en-GB")} files of reports are`;
  return `${subject} held back: ${counts.join(", ")}; ${next ? `the next appears at ${next}` : "none has a date"}.`;
}

/** What `next-publish.json` holds: it lies in the open, so that it has nothing but the time. */
export interface NextPublish {
  /** When the next report appears, on the clocks of the site; `null` if none waits for a date. */
  at: string | null;
}

export function nextPublish(corpus: Corpus, moment: Moment): NextPublish {
  const { timeZone } = corpus.site;
  const time = nextRelease(heldBackReports(corpus, moment).values(), timeZone);
  return { at: time === undefined ? null : isoIn(timeZone, time) };
}
