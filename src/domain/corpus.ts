/** Everything that editors have written, parsed and keyed; what checks judge and indexes derive from. */
import type { Claim } from "./claim.ts";
import type { Author, Organisation, Outlet, Person, Place, Topic } from "./entity.ts";
import type { HistoricalEvent } from "./event.ts";
import type { Figure } from "./figure.ts";
import type { Report } from "./report.ts";
import type { Site } from "./site.ts";
import type { StandingPage } from "./standing-page.ts";
import type { Storyline } from "./storyline.ts";

export interface Corpus {
  site: Site;
  /** All languages, newest first. */
  reports: Report[];
  /** All languages, by id. */
  pages: StandingPage[];
  /** All languages, by id. */
  storylines: Storyline[];
  /** Oldest first. */
  events: Map<string, HistoricalEvent>;
  claims: Map<string, Claim>;
  figures: Map<string, Figure>;
  people: Map<string, Person>;
  organisations: Map<string, Organisation>;
  places: Map<string, Place>;
  outlets: Map<string, Outlet>;
  topics: Map<string, Topic>;
  authors: Map<string, Author>;
}
