/** What a report is about, as far as it can be compared: entities, topics, claims, events, figures. */
import type { Corpus } from "../domain/corpus.ts";
import type { Report } from "../domain/report.ts";
import { thingsOf } from "./things.ts";

/** Keys of the claims, events and figures that cite a report, by its id. */
export type Evidence = ReadonlyMap<string, ReadonlySet<string>>;

/** Which claims, events and figures rest on which reports. */
export function evidenceByReport({ claims, events, figures }: Pick<Corpus, "claims" | "events" | "figures">): Evidence {
  const evidence = new Map<string, Set<string>>();
  const note = (report: string, key: string) => {
    const keys = evidence.get(report) ?? new Set();
    evidence.set(report, keys.add(key));
  };
  for (const { id, positions } of claims.values()) for (const { report } of positions) note(report, `claim/${id}`);
  for (const { id, statedBy } of events.values()) for (const { report } of statedBy) note(report, `event/${id}`);
  for (const { id, readings } of figures.values()) for (const { report } of readings) note(report, `figure/${id}`);
  return evidence;
}

const comparable = /^(person|organisation|place|topic|claim|event|figure)\//;

/** Keys of everything that makes two reports be on the same things. */
export function subjectsOf(report: Report, evidence: Evidence): Set<string> {
  const keys = [...thingsOf(report), ...(evidence.get(report.id) ?? [])];
  return new Set(keys.filter((key) => comparable.test(key)));
}
