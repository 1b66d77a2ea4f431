/** The claims of a generated storyline: one to six positions, and an assessment that is not older than they are. */
import { type ClaimStatus, claimStatuses, type Stance } from "../src/domain/claim.ts";
import type { CitedReport, StoryPart } from "./story.ts";
import type { StorySettings } from "./story-files.ts";
import { capitalised, phrase } from "./words.ts";

const stances: readonly Stance[] = ["asserts", "asserts", "asserts", "denies", "disputes", "silent"];

interface Position {
  holder: string;
  stance: Stance;
  date: string;
  yaml: string;
}

export function claimYaml(settings: StorySettings, claim: StoryPart): string {
  const { random, say, cast, story } = settings;
  const from = random.between(0, story.reports.length - 1);
  const citing = story.reports.slice(from, from + random.between(1, 6));
  const positions = citing.map((report) => position(settings, report));
  return [
    `wording: ${claim.title} ${phrase(say, random.between(4, 9))}.`,
    `about: ["person:${cast.person().id}"]`,
    `events: [${random.pick(story.events).id}]`,
    `storylines: [${story.id}]`,
    "positions:",
    ...positions.map(({ yaml }) => yaml),
    "assessments:",
    ...(positions.length > 2 ? [assessment(settings, (positions[0] as Position).date, "unconfirmed")] : []),
    assessment(settings, (positions.at(-1) as Position).date, statusOf(settings, positions)),
    "",
  ].join("\n");
}

function position({ random, say, cast }: StorySettings, { id, date, quotes }: CitedReport): Position {
  const stance = random.pick(stances);
  const quote = random.pick(quotes);
  const holder = stance === "silent" ? `org:${cast.organisation().id}` : quote.holder;
  const cited = stance === "silent" ? "" : `, quote: ${quote.id}`;
  const words = random.chance(0.4) ? `, words: ${capitalised(phrase(say, random.between(4, 10)))}` : "";
  const yaml = `  - { holder: "${holder}", stance: ${stance}, on: ${date}, report: ${id}${cited}${words} }`;
  return { holder, stance, date, yaml };
}

/** What nobody named asserts is not confirmed. */
function statusOf({ random }: StorySettings, positions: readonly Position[]): ClaimStatus {
  const named = positions.some(({ stance, holder }) => stance === "asserts" && !holder.startsWith("source:"));
  return random.pick(named ? claimStatuses : claimStatuses.filter((status) => status !== "confirmed"));
}

function assessment({ random, say }: StorySettings, on: string, status: ClaimStatus): string {
  return `  - { on: ${on}, status: ${status}, text: ${capitalised(phrase(say, random.between(12, 30)))} }`;
}
