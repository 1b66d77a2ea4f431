/** The places of some events, with what happened there. */
import type { Corpus } from "../domain/corpus.ts";
import type { Place } from "../domain/entity.ts";
import type { HistoricalEvent } from "../domain/event.ts";

export interface PlaceOfEvents {
  place: Place;
  /** In the order given. */
  events: HistoricalEvent[];
}

/** Places with coordinates, by the first event that happened there. */
export function placesOf(corpus: Pick<Corpus, "places">, events: readonly HistoricalEvent[]): PlaceOfEvents[] {
  const found = new Map<string, PlaceOfEvents>();
  for (const event of events) {
    for (const id of event.places) {
      const place = corpus.places.get(id);
      if (!place?.coordinates) continue;
      const known = found.get(id) ?? { place, events: [] };
      known.events.push(event);
      found.set(id, known);
    }
  }
  return [...found.values()];
}
