/**
 * When readers see a report: not while it is a draft, not before its embargo ends, and not before its date. A
 * translation waits for its original as well, since it tells the same.
 */
import type { Corpus } from "./corpus.ts";
import { comesAt, hasCome, type Moment } from "./moment.ts";
import type { Report } from "./report.ts";

/** Why readers do not see a report yet; `until` is the date as written, of the two the one that comes last. */
export type HeldBack = { why: "draft"; until?: never } | { why: "embargo" | "date"; until: string };

/** What readers do not see yet, for checks. */
export interface Withheld {
  /** The reports, by path. */
  reports: ReadonlyMap<string, HeldBack>;
  /** Keys of what has no version that readers see: `report/2024/04/slug`, `claim/…`, `person/…`. */
  keys: ReadonlySet<string>;
  /** Addresses, without the base path, of the pages that only exist because of them. */
  addresses: ReadonlySet<string>;
}

/** The dates and marks that a release depends on. */
type Scheduled = Pick<Report, "draft" | "embargo" | "date">;

/** Why one report by itself is held back; `undefined` for one that readers see. */
export function heldBack({ draft, embargo, date }: Scheduled, moment: Moment, timeZone: string): HeldBack | undefined {
  if (draft === true) return { why: "draft" };
  const waits: HeldBack[] = [];
  if (!hasCome(date, moment)) waits.push({ why: "date", until: date });
  if (embargo !== undefined && !hasCome(embargo, moment)) waits.push({ why: "embargo", until: embargo });
  return waits.sort((a, b) => comesAt(b.until ?? "", timeZone) - comesAt(a.until ?? "", timeZone))[0];
}

/** The reports that readers do not see yet, by path, each with the reason. */
export function heldBackReports({ reports, site }: Corpus, moment: Moment): Map<string, HeldBack> {
  const own = new Map<string, HeldBack>();
  for (const report of reports) {
    const held = heldBack(report, moment, site.timeZone);
    if (held) own.set(report.path, held);
  }
  if (own.size === 0) return own;
  const originals = new Map(
    reports.filter(({ language }) => language === site.languages[0]).map(({ id, path }) => [id, own.get(path)]),
  );
  return new Map(
    reports.flatMap(({ id, path }): [string, HeldBack][] => {
      const held = later(own.get(path), originals.get(id), site.timeZone);
      return held ? [[path, held]] : [];
    }),
  );
}

/** A draft waits without end; of two dates the last one holds. */
function later(a: HeldBack | undefined, b: HeldBack | undefined, timeZone: string): HeldBack | undefined {
  if (!a || !b || isSame(a, b)) return a ?? b;
  if (a.why === "draft" || b.why === "draft") return { why: "draft" };
  return comesAt(a.until, timeZone) >= comesAt(b.until, timeZone) ? a : b;
}

function isSame(a: HeldBack, b: HeldBack): boolean {
  return a.why === b.why && a.until === b.until;
}

/** When the next of the held-back reports appears, in milliseconds since 1970; `undefined` if none has a date. */
export function nextRelease(held: Iterable<HeldBack>, timeZone: string): number | undefined {
  const times = [...held].flatMap(({ until }) => (until === undefined ? [] : [comesAt(until, timeZone)]));
  return times.length === 0 ? undefined : times.reduce((earliest, time) => Math.min(earliest, time));
}
