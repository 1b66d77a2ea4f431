/** A storyline with its dossier, from before its first report is written until its last one is. */
import type { Random } from "./random.ts";
import { capitalised, phrase, type Speech } from "./words.ts";

/** So many reports there are for each storyline, and so many of them belong to it. */
const reportsPerStory = 100;
const fewestReports = 10;
const mostReports = 20;

/** A report as evidence: what claims, events and figures may cite of it. */
export interface CitedReport {
  id: string;
  date: string;
  outlet: string;
  quotes: CitedQuote[];
  readings: Reading[];
}

export interface CitedQuote {
  id: string;
  /** The source as the report declares it, `source:first`. */
  source: string;
  /** Who it is in a claim: `person:…` where the source has a name, else the source. */
  holder: string;
}

/** A number that a report gives for a figure. */
export interface Reading {
  figure: StoryPart;
  value: number;
}

/** An event, a claim or a figure: its id, and what it is called. */
export interface StoryPart {
  id: string;
  title: string;
}

export interface Story {
  id: string;
  title: string;
  events: StoryPart[];
  claims: StoryPart[];
  figures: StoryPart[];
  /** Which reports belong to it, by their number from 0, in the order of their dates. */
  members: number[];
  /** Those of them that have been written. */
  reports: CitedReport[];
}

/** One storyline for each full hundred of reports, made of reports of neighbouring days. */
export function planStories(random: Random, say: Speech, reports: number): Story[] {
  return Array.from({ length: Math.floor(reports / reportsPerStory) }, (_, number) => {
    const title = capitalised(phrase(say, random.between(3, 6)));
    const parts = (count: number, kind: string): StoryPart[] =>
      Array.from({ length: count }, (_, part) => {
        const called = capitalised(phrase(say, random.between(4, 9)));
        return { id: `${slugOf(called)}-${number + 1}-${kind}${part + 1}`, title: called };
      });
    return {
      id: `${slugOf(title)}-${number + 1}`,
      title,
      events: parts(random.between(6, 10), "e"),
      claims: parts(random.between(5, 7), "c"),
      figures: parts(2, "f"),
      members: membersFrom(random, number * reportsPerStory),
      reports: [],
    };
  });
}

/** The first words of a text, as an id has them. */
export function slugOf(text: string): string {
  return text.toLowerCase().split(" ").slice(0, 5).join("-");
}

/** Every one or two reports one that belongs to the storyline. */
function membersFrom(random: Random, first: number): number[] {
  const count = random.between(fewestReports, mostReports);
  let member = first + random.between(0, reportsPerStory - 2 * count);
  return Array.from({ length: count }, () => {
    member += random.between(1, 2);
    return member - 1;
  });
}
