/** Events in the order in which they happened. */
import type { Corpus } from "../domain/corpus.ts";
import { type HistoricalEvent, oldestFirst } from "../domain/event.ts";
import { parseReference, type ReferenceKind, referenceKey } from "../domain/reference.ts";

/** The events of a storyline, oldest first. */
export function timelineOfStoryline(corpus: Corpus, id: string): HistoricalEvent[] {
  return timeline(corpus, (event) => event.storylines.includes(id));
}

/**
 * The events that a person, organisation or place has to do with, oldest first. A place has to do with what happened
 * in it and in the places within it.
 */
export function timelineOfEntity(corpus: Corpus, kind: ReferenceKind, id: string): HistoricalEvent[] {
  if (kind === "place") return timeline(corpus, (event) => event.places.some((place) => liesIn(corpus, place, id)));
  const key = referenceKey({ kind, id });
  return timeline(corpus, (event) => event.involves.some((party) => keyOf(party) === key));
}

/** The events that reports on a topic state, oldest first. */
export function timelineOfTopic(corpus: Corpus, topic: string): HistoricalEvent[] {
  const reports = new Set(corpus.reports.filter(({ topics }) => topics.includes(topic)).map(({ id }) => id));
  return timeline(corpus, (event) => event.statedBy.some(({ report }) => reports.has(report)));
}

function timeline(corpus: Corpus, belongs: (event: HistoricalEvent) => boolean): HistoricalEvent[] {
  return [...corpus.events.values()].filter(belongs).sort(oldestFirst);
}

function keyOf(party: string): string | undefined {
  const reference = parseReference(party);
  return reference && referenceKey(reference);
}

/** Whether a place is another one or lies in it; a circle of `within` ends the search. */
export function liesIn(corpus: Pick<Corpus, "places">, place: string, outer: string): boolean {
  const seen = new Set<string>();
  let current: string | undefined = place;
  while (current !== undefined && !seen.has(current)) {
    if (current === outer) return true;
    seen.add(current);
    current = corpus.places.get(current)?.within;
  }
  return false;
}
