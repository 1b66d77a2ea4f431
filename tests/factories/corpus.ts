import type { Claim } from "../../src/domain/claim.ts";
import type { Corpus } from "../../src/domain/corpus.ts";
import type { Author, Organisation, Outlet, Person, Place, Topic } from "../../src/domain/entity.ts";
import type { HistoricalEvent } from "../../src/domain/event.ts";
import type { Figure } from "../../src/domain/figure.ts";
import { newestFirst, type Report } from "../../src/domain/report.ts";
import { type Site, siteSchema } from "../../src/domain/site.ts";
import type { StandingPage } from "../../src/domain/standing-page.ts";
import type { Storyline } from "../../src/domain/storyline.ts";
import { anOutline } from "./outline.ts";

interface Parts {
  site: Partial<Site>;
  reports: Report[];
  pages: StandingPage[];
  storylines: Storyline[];
  events: HistoricalEvent[];
  claims: Claim[];
  figures: Figure[];
  people: Person[];
  organisations: Organisation[];
  places: Place[];
  outlets: Outlet[];
  topics: Topic[];
  authors: Author[];
}

/** A corpus of the things that matter to a test, and of the author and outlet that every report of the factory names. */
export function aCorpus(parts: Partial<Parts> = {}): Corpus {
  const { site = {}, reports = [], pages = [], outlets = [anOutlet()], authors = [anAuthor()] } = parts;
  return {
    site: { ...siteSchema.parse({ languages: ["en", "uk"] }), ...site },
    reports: [...reports].sort(newestFirst),
    pages,
    storylines: parts.storylines ?? [],
    events: byId(parts.events),
    claims: byId(parts.claims),
    figures: byId(parts.figures),
    people: byId(parts.people),
    organisations: byId(parts.organisations),
    places: byId(parts.places),
    outlets: byId(outlets),
    topics: byId(parts.topics),
    authors: byId(authors),
  };
}

function byId<Thing extends { id: string }>(things: Thing[] = []): Map<string, Thing> {
  return new Map(things.map((thing) => [thing.id, thing]));
}

export function aPage(changes: Partial<StandingPage> = {}): StandingPage {
  const { id = "about", language = "en" } = changes;
  const path = `pages/${id}${language === "en" ? "" : `.${language}`}.md`;
  return { id, language, path, title: "About", summary: "What this site is.", outline: anOutline(), ...changes };
}

export function aPerson(changes: Partial<Person> = {}): Person {
  return { ...aThing("entities/people", changes.id ?? "ann-reed", "Ann Reed"), ...changes };
}

export function anOrganisation(changes: Partial<Organisation> = {}): Organisation {
  return { ...aThing("entities/organisations", changes.id ?? "town-council", "The town council"), ...changes };
}

export function aPlace(changes: Partial<Place> = {}): Place {
  return { ...aThing("entities/places", changes.id ?? "bay", "The bay"), kind: "region", ...changes };
}

export function anOutlet(changes: Partial<Outlet> = {}): Outlet {
  return { ...aThing("outlets", changes.id ?? "gazette", "Gazette"), kind: "newspaper", ...changes };
}

export function aTopic(changes: Partial<Topic> = {}): Topic {
  return { ...aThing("topics", changes.id ?? "ferries", "Ferries"), ...changes };
}

export function anAuthor(changes: Partial<Author> = {}): Author {
  return { ...aThing("authors", changes.id ?? "desk", "Desk"), ...changes };
}

function aThing(folder: string, id: string, name: string) {
  return { id, path: `${folder}/${id}.yaml`, name, description: "One neutral line" };
}
