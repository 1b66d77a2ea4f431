/** Which collection the ids in a field name, by the name of the field: it means the same in every schema. */
import type { CollectionName } from "../domain/collection.ts";

const collections: Record<string, CollectionName> = {
  askedBy: "outlets",
  authors: "authors",
  country: "places",
  events: "events",
  keyEvents: "events",
  organisation: "organisations",
  outlet: "outlets",
  person: "people",
  places: "places",
  storylines: "storylines",
  topics: "topics",
  via: "outlets",
  within: "places",
};

export function collectionOfField(name: string): CollectionName | undefined {
  return Object.hasOwn(collections, name) ? collections[name] : undefined;
}
