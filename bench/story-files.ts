/** The files of a generated storyline: its text, and what it is made of. */
import type { Cast } from "./cast.ts";
import type { Random } from "./random.ts";
import type { CitedReport, Story } from "./story.ts";
import { claimYaml } from "./story-claims.ts";
import { eventYaml } from "./story-events.ts";
import { figureYaml } from "./story-figures.ts";
import { capitalised, phrase, type Speech, sentence } from "./words.ts";

export interface StorySettings {
  random: Random;
  say: Speech;
  cast: Cast;
  /** One of which all reports have been written. */
  story: Story;
}

/** Path below the content folder, and text. */
export type ContentFile = [path: string, text: string];

export function storyFiles(settings: StorySettings): ContentFile[] {
  const { events, claims, figures, id } = settings.story;
  return [
    [`storylines/${id}.md`, storylineText(settings)],
    ...events.map((event): ContentFile => [`events/${event.id}.yaml`, eventYaml(settings, event)]),
    ...claims.map((claim): ContentFile => [`claims/${claim.id}.yaml`, claimYaml(settings, claim)]),
    ...figures.map((figure): ContentFile => [`figures/${figure.id}.yaml`, figureYaml(settings, figure)]),
  ];
}

function storylineText(settings: StorySettings): string {
  const { random, say, story } = settings;
  const key = story.events.slice(0, random.between(3, 5)).map(({ id }) => id);
  return [
    "---",
    `title: ${story.title}`,
    `summary: ${capitalised(phrase(say, random.between(22, 35)))}`,
    `began: ${(story.reports[0] as CitedReport).date}`,
    `keyEvents: [${key.join(", ")}]`,
    "---",
    "",
    `${sentence(random, say)} ${eventLink(settings)} ${sentence(random, say)} ${figureLink(settings)}.`,
    "",
    ...section(settings, "What is known", [eventLink, figureLink, quoteLink]),
    ...section(settings, "What is disputed", [claimLink, quoteLink]),
    ...section(settings, "What is not known", [claimLink]),
  ].join("\n");
}

type Link = (settings: StorySettings) => string;

function section(settings: StorySettings, title: string, links: readonly Link[]): string[] {
  const { random, say } = settings;
  const items = Array.from({ length: random.between(3, 6) }, () => {
    const link = random.pick(links)(settings);
    return `- **${capitalised(phrase(say, 3))}.** ${sentence(random, say)} ${link} ${sentence(random, say)}`;
  });
  return [`## ${title}`, "", ...items, ""];
}

const eventLink: Link = ({ random, say, story }) => `[${phrase(say, 3)}](event:${random.pick(story.events).id})`;
const claimLink: Link = ({ random, say, story }) => `[${phrase(say, 3)}](claim:${random.pick(story.claims).id})`;
const figureLink: Link = ({ random, say, story }) => `[${phrase(say, 2)}](figure:${random.pick(story.figures).id})`;
const quoteLink: Link = ({ random, say, story }) => {
  const report = random.pick(story.reports);
  return `[${phrase(say, 4)}](report:${report.id}#${random.pick(report.quotes).id})`;
};
