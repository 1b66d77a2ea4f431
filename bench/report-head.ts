/** The head of a generated report: originals, sources and responses, in the shape that `reportSchema` asks for. */
import { reportKinds } from "../src/domain/report.ts";
import type { Cast } from "./cast.ts";
import type { Random } from "./random.ts";
import type { CitedReport, Reading, Story } from "./story.ts";
import type { Thing } from "./things.ts";
import { capitalised, phrase, type Speech } from "./words.ts";

export interface ReportSettings {
  random: Random;
  say: Speech;
  cast: Cast;
  /** `YYYY-MM-DD`. */
  date: string;
  /** Reports of days before, oldest first. */
  earlier: readonly CitedReport[];
  /** The storyline that it belongs to, and the numbers that it gives for the figures of it. */
  story?: Story | undefined;
  readings: readonly Reading[];
}

export interface Head {
  title: string;
  /** The sources that the text must use. */
  sources: DeclaredSource[];
  outlet: Thing;
  yaml: string;
}

/** A source, how the text speaks of it, its words there, and its line in the head. */
export interface DeclaredSource {
  id: string;
  label: string;
  /** Who it is to others: `person:…`, or `source:…` where it has no name. */
  holder: string;
  words: string;
  yaml: string;
}

const sourceIds = ["first", "second", "third", "fourth"];
const answers = ["none", "none", "no comment", "declined"];

export function makeHead(settings: ReportSettings): Head {
  const { random, say, cast, date, story } = settings;
  const title = capitalised(phrase(say, random.between(6, 11)));
  const outlet = cast.outlet();
  const sources = sourceIds.slice(0, random.between(1, sourceIds.length)).map((id) => source(settings, id, outlet));
  const yaml = [
    `title: ${title}`,
    `summary: ${capitalised(phrase(say, random.between(20, 30)))}`,
    `date: ${date}`,
    `kind: ${random.pickOften(reportKinds)}`,
    `authors: [${cast.author().id}]`,
    ...(story ? [`storylines: [${story.id}]`] : []),
    `topics: [${topicsOf(settings).join(", ")}]`,
    "restsOn:",
    ...Array.from({ length: random.between(1, 3) }, (_, index) => original(settings, outlet, index)),
    "sources:",
    ...sources.map((declared) => `  ${declared.id}: ${declared.yaml}`),
    "responses:",
    ...Array.from({ length: random.between(1, 2) }, () => response(settings, outlet)),
  ].join("\n");
  return { title, sources, outlet, yaml };
}

function topicsOf({ random, cast }: ReportSettings): string[] {
  const drawn = Array.from({ length: random.between(1, 4) }, () => cast.topic().id);
  return [...new Set(drawn)];
}

function original({ say, cast, date, random }: ReportSettings, outlet: Thing, index: number): string {
  const { id } = index === 0 ? outlet : cast.outlet();
  const title = capitalised(phrase(say, random.between(6, 12)));
  const url = `https://${id}.example/${date.replaceAll("-", "/")}/${phrase(say, 4).replaceAll(" ", "-")}`;
  return `  - { outlet: ${id}, title: "${title}", url: "${url}", published: ${date} }`;
}

function source({ random, say, cast }: ReportSettings, id: string, outlet: Thing): DeclaredSource {
  const words = capitalised(phrase(say, random.between(8, 22)));
  if (random.chance(0.5)) {
    const person = cast.person();
    const yaml = `{ person: ${person.id}, via: ${outlet.id} }`;
    return { id, label: person.name, holder: `person:${person.id}`, words, yaml };
  }
  const reason = random.chance(0.6) ? "not given" : `the matter is ${phrase(say, 3)}`;
  const label = `a ${phrase(say, 5)}`;
  const yaml = `{ described: ${label}, anonymous: ${reason}, via: ${outlet.id} }`;
  return { id, label, holder: `source:${id}`, words, yaml };
}

function response({ random, cast, date }: ReportSettings, outlet: Thing): string {
  const party = cast.organisation().id;
  return `  - { party: "org:${party}", askedBy: ${outlet.id}, answer: ${random.pick(answers)}, on: ${date} }`;
}
