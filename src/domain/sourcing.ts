/** How a report knows what it says: the facts behind its sourcing sentence. */
import type { Report, ReportHead, Response } from "./report.ts";
import { hasReason, isNamed, peopleIn, type Source } from "./source.ts";

export interface Sourcing {
  /** Count of sources with a name: people and organisations. */
  named: number;
  /** Count of sources without a name. */
  unnamed: number;
  /** Count of those without a name for whom the outlet says why. */
  reasoned: number;
  /** Ids of the outlets that the report rests on or knows its sources through, in the order of the head. */
  outlets: string[];
  /** Parties that did not respond, as `org:kremlin`. */
  silent: string[];
  /** Parties that declined to comment. */
  declined: string[];
  /** Parties of whom the outlet says only that there was no comment. */
  uncommented: string[];
}

/** Counts the people and organisations that a report cites; each once, however often it is quoted. */
export function sourcingOf(report: ReportHead): Sourcing {
  const sources = Object.values(report.sources);
  const people = (test: (source: Source) => boolean) =>
    sources.filter(test).reduce((sum, source) => sum + peopleIn(source), 0);
  return {
    named: people(isNamed),
    unnamed: people((source) => !isNamed(source)),
    reasoned: people((source) => !isNamed(source) && hasReason(source)),
    outlets: outletsOf(report),
    silent: partiesWith(report.responses, "none"),
    declined: partiesWith(report.responses, "declined"),
    uncommented: partiesWith(report.responses, "no comment"),
  };
}

/** Outlets whose reporting the report rests on, then those that its sources spoke through; each once. */
export function outletsOf(report: ReportHead): string[] {
  const via = Object.values(report.sources).map((source) => source.via);
  return [...new Set([...report.restsOn.map((original) => original.outlet), ...via])];
}

function partiesWith(responses: Response[], answer: string): string[] {
  return [...new Set(responses.filter((response) => response.answer === answer).map((response) => response.party))];
}

/** The source of a quote: the one that its label links, or the only one that the report declares. */
export function sourceOfQuote(
  report: Pick<Report, "sources">,
  quote: { source?: string },
): [id: string, Source] | undefined {
  const ids = Object.keys(report.sources);
  const id = quote.source ?? (ids.length === 1 ? ids[0] : undefined);
  const source = id === undefined ? undefined : report.sources[id];
  return id === undefined || source === undefined ? undefined : [id, source];
}
