/** What a report is about, as far as it can be compared: entities, topics, claims, events, figures. */
import type { Corpus } from "../domain/corpus.ts";
import { newestFirst, type Report } from "../domain/report.ts";

const comparable = /^(person|organisation|place|topic|claim|event|figure)\//;

/**
 * Reports by the key of everything that makes two of them be on the same things: what they have to do with, and the
 * claims, events and figures that cite them; newest first. `byThing` and `byId` are those of one language.
 */
export function reportsBySubject(
  { claims, events, figures }: Pick<Corpus, "claims" | "events" | "figures">,
  byThing: ReadonlyMap<string, Report[]>,
  byId: ReadonlyMap<string, Report>,
): Map<string, Report[]> {
  const bySubject = new Map([...byThing].filter(([key]) => comparable.test(key)));
  const cite = (key: string, citations: readonly { report: string }[]) => {
    const cited = new Set([
      ...(bySubject.get(key) ?? []),
      ...citations.flatMap(({ report }) => byId.get(report) ?? []),
    ]);
    if (cited.size > 0) bySubject.set(key, [...cited].sort(newestFirst));
  };
  for (const { id, positions } of claims.values()) cite(`claim/${id}`, positions);
  for (const { id, statedBy } of events.values()) cite(`event/${id}`, statedBy);
  for (const { id, readings } of figures.values()) cite(`figure/${id}`, readings);
  return bySubject;
}
