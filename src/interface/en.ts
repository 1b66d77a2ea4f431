import type { ReportKind } from "../domain/report.ts";
import type { Sourcing } from "../domain/sourcing.ts";
import { type Forms, formFor, joined } from "./counted.ts";
import { dossierEn } from "./dossier-en.ts";
import { listingEn } from "./listing-en.ts";
import { picturesEn } from "./pictures-en.ts";
import { publishingEn } from "./publishing-en.ts";
import { searchEn } from "./search-en.ts";

/** Names to fill into a sourcing sentence, in the order of the ids in `Sourcing`. */
export interface SourcingNames {
  outlets: string[];
  silent: string[];
  declined: string[];
  uncommented: string[];
}

const numbers = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
const number = (count: number): string => numbers[count] ?? String(count);
const counted = (count: number, forms: Forms): string =>
  `${count.toLocaleString("en-GB")} ${formFor(count, forms, "en")}`;
const list = (items: string[]): string => joined(items, "en");

/**
 * "This report rests on the reporting of Reuters and NTV and on four sources, three of them not named (a reason is
 * given for one); no answer: Kremlin." Names stand after a colon, since some take an article and some do not.
 */
function sourcing(facts: Sourcing, names: SourcingNames): string {
  const clauses = [`This report rests on the reporting of ${list(names.outlets)}${sourcesClause(facts)}`];
  if (names.silent.length > 0) clauses.push(`no answer: ${list(names.silent)}`);
  if (names.declined.length > 0) clauses.push(`declined to comment: ${list(names.declined)}`);
  if (names.uncommented.length > 0) clauses.push(`no comment: ${list(names.uncommented)}`);
  return `${clauses.join("; ")}.`;
}

function sourcesClause({ named, unnamed, reasoned }: Sourcing): string {
  if (named + unnamed === 0) return "";
  const total = `${number(named + unnamed)} ${formFor(named + unnamed, { one: "source", other: "sources" }, "en")}`;
  if (unnamed === 0) return ` and on ${total}, ${named === 1 ? "" : "all of them "}named`;
  const reasons = `(${reasonClause(unnamed, reasoned)})`;
  if (named === 0) return ` and on ${total}, ${unnamed === 1 ? "not named" : "none of them named"} ${reasons}`;
  return ` and on ${total}, ${number(unnamed)} of them not named ${reasons}`;
}

function reasonClause(unnamed: number, reasoned: number): string {
  if (reasoned === 0) return "no reason is given";
  if (reasoned === unnamed) return unnamed === 1 ? "the reason is given" : "the reasons are given";
  return `a reason is given for ${number(reasoned)}`;
}

export const en = {
  languageName: "English",
  locale: "en-GB",

  skipToContent: "Skip to the text",
  frontPage: "Front page",
  menu: "Site",
  archive: "Archive",
  topics: "Topics",
  people: "People",
  organisations: "Organisations",
  places: "Places",
  outlets: "Outlets",
  languages: "Languages",
  footer: "About this site",
  linkToQuote: "Link to this quote",
  linkToSection: "Link to this section",
  linkCopied: "Link copied",

  kinds: { digest: "Digest", analysis: "Analysis", explainer: "Explainer", chronology: "Chronology" } satisfies Record<
    ReportKind,
    string
  >,
  placeKinds: { country: "Country", region: "Region", city: "City", venue: "Venue" },
  outletKinds: {
    agency: "News agency",
    newspaper: "Newspaper",
    magazine: "Magazine",
    broadcaster: "Broadcaster",
    online: "Online outlet",
    "state media": "State media",
    "official body": "Official body",
    research: "Research",
  },
  thingKinds: {
    person: "Person",
    organisation: "Organisation",
    place: "Place",
    outlet: "Outlet",
    topic: "Topic",
    author: "Author",
  },
  kind: "Kind",
  entries: "Lists of entries",

  leadStory: "The lead",
  latest: "Latest reports",
  allReports: "All reports in the archive",
  reportCount: (count: number) => counted(count, { one: "report", other: "reports" }),

  by: (authors: string[]) => `By ${list(authors)}`,
  updated: "Updated",
  howWeKnow: "How we know",
  sourcing,
  source: "Source",
  sources: "Sources",
  named: "Named",
  namedCount: (count: number) => `${count} named`,
  unnamedCount: (count: number) => `${count} not named`,
  quoted: (words: string) => `“${words}”`,
  notNamed: "Not named",
  via: "Through",
  whyNotNamed: "Why not named",
  reasonNotGiven: "no reason given",
  outletDescribes: "Described as",
  spokeAs: "Spoke as",
  whoAsked: "Who was asked",
  askedBy: (outlet: string) => `asked by ${outlet}`,
  didNotRespond: "did not respond",
  declinedToComment: "declined to comment",
  didNotComment: "did not comment",
  restsOn: "What this report rests on",
  archivedCopy: "archived copy",
  corrections: "Corrections",
  otherLanguages: "This report in other languages",
  inDefaultLanguage: "in English",
  earlierReports: "Earlier on the same things",
  laterReports: "Later on the same things",
  sharedThings: (names: string[]) => `In common: ${list(names)}`,
  aboutThing: "In this report",

  whatTheySaid: "In their words",
  saidIn: "in",
  reportsAbout: "Reports",
  restingOnOutlet: "Reports that rest on it",
  otherNames: "Also called",
  country: "Country",
  owner: "Owner",
  website: "Website",
  within: "In",
  coordinates: "Coordinates",
  placesWithin: "Places in it",

  search: "Search",
  searching: searchEn,

  dossier: dossierEn,
  listing: listingEn,
  pictures: picturesEn,
  publishing: publishingEn,

  notFound: "There is no such page",
  notFoundHint: "The address may be mistyped. Reports never move: search for it, or look through the archive.",
};

export type Interface = typeof en;
