/** How we rested on an outlet: how often, and whether its sources have names. */
import type { Report } from "../domain/report.ts";
import { hasReason, isNamed, peopleIn, type Source } from "../domain/source.ts";

export interface OutletProfile {
  /** Count of reports that rest on its reporting. */
  reports: number;
  /** Count of its published items that they rest on. */
  originals: number;
  /** Count of sources that we know through it, by whether they have a name. */
  named: number;
  unnamed: number;
  /** Count of unnamed ones for whom it says why. */
  reasoned: number;
}

/** Sources are counted once a report: the same person quoted in two reports counts twice. */
export function outletProfile(reports: readonly Report[], outlet: string): OutletProfile {
  const originals = reports.flatMap(({ restsOn }) => restsOn.filter((original) => original.outlet === outlet));
  const sources = reports.flatMap((report) => Object.values(report.sources).filter(({ via }) => via === outlet));
  const people = (test: (source: Source) => boolean): number =>
    sources.filter(test).reduce((sum, source) => sum + peopleIn(source), 0);
  return {
    reports: reports.filter(({ restsOn }) => restsOn.some((original) => original.outlet === outlet)).length,
    originals: new Set(originals.map(({ url }) => url)).size,
    named: people(isNamed),
    unnamed: people((source) => !isNamed(source)),
    reasoned: people((source) => !isNamed(source) && hasReason(source)),
  };
}
