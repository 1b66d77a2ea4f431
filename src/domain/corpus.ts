/** Everything that editors have written, parsed and keyed; what checks judge and indexes derive from. */
import type { Author, Organisation, Outlet, Person, Place, Topic } from "./entity.ts";
import type { Report } from "./report.ts";
import type { Site } from "./site.ts";
import type { StandingPage } from "./standing-page.ts";

export interface Corpus {
  site: Site;
  /** All languages, newest first. */
  reports: Report[];
  /** All languages, by id. */
  pages: StandingPage[];
  people: Map<string, Person>;
  organisations: Map<string, Organisation>;
  places: Map<string, Place>;
  outlets: Map<string, Outlet>;
  topics: Map<string, Topic>;
  authors: Map<string, Author>;
}
