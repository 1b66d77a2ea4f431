/** The text of a generated report: the labelled form, about 250 to 450 words, with mentions and a quote a source. */
import { mentionIn } from "./cast.ts";
import type { DeclaredSource, Head, ReportSettings } from "./report-head.ts";
import type { CitedReport, Story } from "./story.ts";
import { phrase, rareName, sentence } from "./words.ts";

export function makeText(settings: ReportSettings, head: Head): string {
  const { random, earlier, story } = settings;
  // Reports that quote few are as long as those that quote many.
  const background = random.between(8, 9) - 2 * head.sources.length;
  const parts = [
    `${withMention(settings, 0)} ${sentences(settings, 1)}${head.sources.length === 1 ? " One source told it." : ""}`,
    `**Source:** [${head.outlet.name}](outlet:${head.outlet.id}), ${sentences(settings, 1)}`,
    ...head.sources.flatMap((source) => [quote(source), `**Details:** ${withMention(settings, 1)}`]),
    `**Responses:** ${sentences(settings, 1)} ${rareName(random)} ${sentences(settings, 1).toLowerCase()}`,
    `**Background:** ${withMention(settings, background)}${story ? ` ${ofTheStory(settings, story)}` : ""}`,
  ];
  if (earlier.length > 0) parts.push(previously(settings, earlierOn(settings)));
  return `${parts.join("\n\n")}\n`;
}

function sentences({ random, say }: ReportSettings, count: number): string {
  return Array.from({ length: count }, () => sentence(random, say)).join(" ");
}

function quote({ id, label, words }: DeclaredSource): string {
  return `**Quote from [${label}](source:${id}):** "${words}"`;
}

function withMention(settings: ReportSettings, count: number): string {
  const { random, cast } = settings;
  const last = `${mentionIn(random, cast)} and ${mentionIn(random, cast)} ${sentences(settings, 1).toLowerCase()}`;
  return count === 0 ? last : `${sentences(settings, count)} ${last}`;
}

/** A claim, an event, and the numbers that the report gives. */
function ofTheStory(settings: ReportSettings, { claims, events }: Story): string {
  const { random, say, readings } = settings;
  const [claim, event] = [random.pick(claims), random.pick(events)];
  const numbers = readings.map(({ figure, value }) => `${phrase(say, 4)} [${value} ${say()}](figure:${figure.id})`);
  const mentions = [`[${phrase(say, 3)}](claim:${claim.id})`, `[${phrase(say, 2)}](event:${event.id})`, ...numbers];
  return `${sentences(settings, 1)} ${mentions.join(`, ${phrase(say, 2)} `)}.`;
}

function previously(settings: ReportSettings, { id }: CitedReport): string {
  return `**Previously:** ${sentences(settings, 1)} [${phrase(settings.say, 3)}](report:${id}) ${sentences(settings, 1)}`;
}

/** The last one of the storyline; else one of before, the more likely the newer it is. */
function earlierOn({ random, earlier, story }: ReportSettings): CitedReport {
  const back = Math.floor(random.next() ** 3 * earlier.length);
  return story?.reports.at(-1) ?? (earlier.at(-1 - back) as CitedReport);
}
