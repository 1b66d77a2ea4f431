/** The text of a generated report: the labelled form, about 250 to 400 words, with mentions and a quote a source. */
import type { Random } from "./random.ts";
import type { Head, ReportSettings } from "./report-head.ts";
import type { Thing, Things } from "./things.ts";
import { capitalised, phrase, sentence } from "./words.ts";

export function makeText(settings: ReportSettings, head: Head): string {
  const { random, earlier } = settings;
  // Reports that quote few are as long as those that quote many.
  const background = random.between(8, 9) - 2 * head.sources.length;
  const parts = [
    `${withMention(settings, 0)} ${sentences(settings, 1)}${head.sources.length === 1 ? " One source told it." : ""}`,
    `**Source:** [${head.outlet.name}](outlet:${head.outlet.id}), ${sentences(settings, 1)}`,
    ...head.sources.flatMap((source) => [quote(settings, source), `**Details:** ${withMention(settings, 1)}`]),
    `**Responses:** ${sentences(settings, 1)}`,
    `**Background:** ${withMention(settings, background)}`,
  ];
  if (earlier.length > 0) parts.push(previously(settings));
  return `${parts.join("\n\n")}\n`;
}

function sentences({ random, say }: ReportSettings, count: number): string {
  return Array.from({ length: count }, () => sentence(random, say)).join(" ");
}

function quote({ random, say }: ReportSettings, { id, label }: Head["sources"][number]): string {
  return `**Quote from [${label}](source:${id}):** "${capitalised(phrase(say, random.between(8, 22)))}"`;
}

function withMention(settings: ReportSettings, count: number): string {
  const { random, things } = settings;
  const last = `${mention(random, things)} and ${mention(random, things)} ${sentences(settings, 1).toLowerCase()}`;
  return count === 0 ? last : `${sentences(settings, count)} ${last}`;
}

const kinds = [
  { scheme: "person", from: (things: Things) => things.people },
  { scheme: "org", from: (things: Things) => things.organisations },
  { scheme: "place", from: (things: Things) => things.places },
];

function mention(random: Random, things: Things): string {
  const { scheme, from } = random.pick(kinds);
  const thing: Thing = random.pickOften(from(things));
  return `[${thing.name}](${scheme}:${thing.id})`;
}

function previously(settings: ReportSettings): string {
  const { random, say, earlier } = settings;
  return `**Previously:** ${sentences(settings, 1)} [${phrase(say, 3)}](report:${random.pick(earlier)}) ${sentences(settings, 1)}`;
}
