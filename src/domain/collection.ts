/** The collections of `content/`: where their files are, what shape they have. */
import type { z } from "zod";
import { claimSchema } from "./claim.ts";
import { authorSchema, organisationSchema, outletSchema, personSchema, placeSchema, topicSchema } from "./entity.ts";
import { eventSchema } from "./event.ts";
import { figureSchema } from "./figure.ts";
import { reportSchema } from "./report.ts";
import { pageSchema } from "./standing-page.ts";
import { storylineSchema } from "./storyline.ts";

interface Collection {
  /** Folder below the content folder. */
  folder: string;
  format: "markdown" | "yaml";
  schema: z.ZodType;
  /** One of its things, for messages. */
  noun: string;
}

export const collections = {
  reports: { folder: "reports", format: "markdown", schema: reportSchema, noun: "report" },
  pages: { folder: "pages", format: "markdown", schema: pageSchema, noun: "page" },
  storylines: { folder: "storylines", format: "markdown", schema: storylineSchema, noun: "storyline" },
  events: { folder: "events", format: "yaml", schema: eventSchema, noun: "event" },
  claims: { folder: "claims", format: "yaml", schema: claimSchema, noun: "claim" },
  figures: { folder: "figures", format: "yaml", schema: figureSchema, noun: "figure" },
  people: { folder: "entities/people", format: "yaml", schema: personSchema, noun: "person" },
  organisations: { folder: "entities/organisations", format: "yaml", schema: organisationSchema, noun: "organisation" },
  places: { folder: "entities/places", format: "yaml", schema: placeSchema, noun: "place" },
  outlets: { folder: "outlets", format: "yaml", schema: outletSchema, noun: "outlet" },
  topics: { folder: "topics", format: "yaml", schema: topicSchema, noun: "topic" },
  authors: { folder: "authors", format: "yaml", schema: authorSchema, noun: "author" },
} as const satisfies Record<string, Collection>;

export type CollectionName = keyof typeof collections;
export const collectionNames = Object.keys(collections) as CollectionName[];

/** The collection that holds the things of a kind. */
export const collectionOfKind = {
  report: "reports",
  person: "people",
  organisation: "organisations",
  place: "places",
  outlet: "outlets",
  topic: "topics",
  storyline: "storylines",
  event: "events",
  claim: "claims",
  figure: "figures",
} as const;

/** The collection whose folder a path (relative to the content folder) lies in. */
export function collectionOfPath(path: string): CollectionName | undefined {
  return collectionNames.find((name) => path.startsWith(`${collections[name].folder}/`));
}
