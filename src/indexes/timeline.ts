/** Events in the order in which they happened, by what they are tied to. */
import type { Corpus } from "../domain/corpus.ts";
import { type HistoricalEvent, oldestFirst } from "../domain/event.ts";
import { keyed } from "./keyed.ts";
import { keyOf } from "./things.ts";

/** Each list is oldest first. */
export interface Timelines {
  /** By the id of a report that states them. */
  eventsByReport: Map<string, HistoricalEvent[]>;
  eventsByStoryline: Map<string, HistoricalEvent[]>;
  /** By the topics of the reports that state them. */
  eventsByTopic: Map<string, HistoricalEvent[]>;
  /**
   * By the key of a person, organisation or place that has to do with them. A place has to do with what happened in it
   * and in the places within it.
   */
  eventsByThing: Map<string, HistoricalEvent[]>;
}

export function timelines({ events, reports, places }: Pick<Corpus, "events" | "reports" | "places">): Timelines {
  const inOrder = [...events.values()].sort(oldestFirst);
  const topics = topicsByReport(reports);
  return {
    eventsByReport: keyed(inOrder, ({ statedBy }) => statedBy.map(({ report }) => report)),
    eventsByStoryline: keyed(inOrder, ({ storylines }) => storylines),
    eventsByTopic: keyed(inOrder, ({ statedBy }) => statedBy.flatMap(({ report }) => topics.get(report) ?? [])),
    eventsByThing: keyed(inOrder, (event) => [
      ...event.involves.map(keyOf),
      ...event.places.flatMap((place) => around(places, place).map((id) => `place/${id}`)),
    ]),
  };
}

/** The topics of a report in all its languages, by its id. */
function topicsByReport(reports: Corpus["reports"]): Map<string, string[]> {
  const topics = new Map<string, string[]>();
  for (const report of reports) topics.set(report.id, [...(topics.get(report.id) ?? []), ...report.topics]);
  return topics;
}

/** A place, the one that it lies in, and so on; a circle of `within` ends it. */
function around(places: Corpus["places"], place: string): string[] {
  const found = new Set<string>();
  let current: string | undefined = place;
  while (current !== undefined && !found.has(current)) {
    found.add(current);
    current = places.get(current)?.within;
  }
  return [...found];
}
