/** The head of a generated report: originals, sources and responses, in the shape that `reportSchema` asks for. */
import { reportKinds } from "../src/domain/report.ts";
import type { Random } from "./random.ts";
import type { Thing, Things } from "./things.ts";
import { capitalised, phrase, type Speech } from "./words.ts";

export interface ReportSettings {
  random: Random;
  say: Speech;
  things: Things;
  /** `YYYY-MM-DD`. */
  date: string;
  /** Ids of reports of days before. */
  earlier: readonly string[];
}

export interface Head {
  title: string;
  /** The sources that the text must use. */
  sources: DeclaredSource[];
  outlet: Thing;
  yaml: string;
}

/** A source, how the text speaks of it, and its line in the head. */
interface DeclaredSource {
  id: string;
  label: string;
  yaml: string;
}

const sourceIds = ["first", "second", "third", "fourth"];
const answers = ["none", "none", "no comment", "declined"];

export function makeHead(settings: ReportSettings): Head {
  const { random, say, things, date } = settings;
  const title = capitalised(phrase(say, random.between(6, 11)));
  const outlet = random.pickOften(things.outlets);
  const sources = sourceIds.slice(0, random.between(1, sourceIds.length)).map((id) => source(settings, id, outlet));
  const yaml = [
    `title: ${title}`,
    `summary: ${capitalised(phrase(say, random.between(20, 30)))}`,
    `date: ${date}`,
    `kind: ${random.pickOften(reportKinds)}`,
    `authors: [${random.pick(things.authors).id}]`,
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

function topicsOf({ random, things }: ReportSettings): string[] {
  const picked = Array.from({ length: random.between(1, 4) }, () => random.pickOften(things.topics).id);
  return [...new Set(picked)];
}

function original({ random, say, things, date }: ReportSettings, outlet: Thing, index: number): string {
  const { id } = index === 0 ? outlet : random.pickOften(things.outlets);
  const title = capitalised(phrase(say, random.between(6, 12)));
  const url = `https://${id}.example/${date.replaceAll("-", "/")}/${phrase(say, 4).replaceAll(" ", "-")}`;
  return `  - { outlet: ${id}, title: "${title}", url: "${url}", published: ${date} }`;
}

function source({ random, say, things }: ReportSettings, id: string, outlet: Thing): DeclaredSource {
  if (random.chance(0.5)) {
    const person = random.pickOften(things.people);
    return { id, label: person.name, yaml: `{ person: ${person.id}, via: ${outlet.id} }` };
  }
  const reason = random.chance(0.6) ? "not given" : `the matter is ${phrase(say, 3)}`;
  const label = `a ${phrase(say, 5)}`;
  return { id, label, yaml: `{ described: ${label}, anonymous: ${reason}, via: ${outlet.id} }` };
}

function response({ random, things, date }: ReportSettings, outlet: Thing): string {
  const party = random.pickOften(things.organisations).id;
  return `  - { party: "org:${party}", askedBy: ${outlet.id}, answer: ${random.pick(answers)}, on: ${date} }`;
}
