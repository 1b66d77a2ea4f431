/** The events of a generated storyline: each dated, placed, and stated by one to four reports. */

import type { CitedReport, StoryPart } from "./story.ts";
import type { StorySettings } from "./story-files.ts";
import { capitalised, phrase } from "./words.ts";

export function eventYaml(settings: StorySettings, event: StoryPart): string {
  const { random, say, cast, story } = settings;
  const from = random.between(0, story.reports.length - 1);
  const stating = story.reports.slice(from, from + random.between(1, 4));
  return [
    `title: ${event.title}`,
    `summary: ${capitalised(phrase(say, random.between(20, 45)))}`,
    `date: ${(stating[0] as CitedReport).date}`,
    `places: [${cast.place().id}]`,
    `involves: ["person:${cast.person().id}", "org:${cast.organisation().id}"]`,
    `storylines: [${story.id}]`,
    "statedBy:",
    ...stating.map((report) => statement(settings, report)),
    "",
  ].join("\n");
}

function statement({ random, say }: StorySettings, report: CitedReport): string {
  if (random.chance(0.3)) return `  - { report: ${report.id}, by: "outlet:${report.outlet}" }`;
  const quote = random.pick(report.quotes);
  const said = random.chance(0.3) ? `, said: ${phrase(say, random.between(5, 12))}` : "";
  return `  - { report: ${report.id}, quote: ${quote.id}, by: "${quote.source}"${said} }`;
}
