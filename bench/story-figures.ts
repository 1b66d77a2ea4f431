/** The figures of a generated storyline: numbers that rise from report to report, each of which stands in its report. */
import type { Random } from "./random.ts";
import type { CitedReport, Reading, Story, StoryPart } from "./story.ts";
import type { StorySettings } from "./story-files.ts";
import { capitalised, phrase } from "./words.ts";

/** The numbers that the next report gives: all of them in the first report, half of them later on. */
export function nextReadings(random: Random, { figures, reports }: Story): Reading[] {
  return figures
    .filter(() => reports.length === 0 || random.chance(0.5))
    .map((figure) => ({ figure, value: lastValue(figure, reports) + random.between(1, 12) }));
}

function lastValue(figure: StoryPart, reports: readonly CitedReport[]): number {
  return readingsOf(figure, reports).at(-1)?.value ?? 0;
}

export function figureYaml({ random, say, story }: StorySettings, figure: StoryPart): string {
  const readings = readingsOf(figure, story.reports).map(({ report, value }) => {
    const { holder } = random.pick(report.quotes);
    const note = random.chance(0.3) ? `, note: ${phrase(say, random.between(4, 10))}` : "";
    return `  - { on: ${report.date}, value: ${value}, by: "${holder}", report: ${report.id}${note} }`;
  });
  return [
    `name: ${figure.title}`,
    "unit: people",
    `summary: ${capitalised(phrase(say, random.between(15, 35)))}`,
    `events: [${random.pick(story.events).id}]`,
    `storylines: [${story.id}]`,
    "readings:",
    ...readings,
    "",
  ].join("\n");
}

function readingsOf(figure: StoryPart, reports: readonly CitedReport[]): { report: CitedReport; value: number }[] {
  return reports.flatMap((report) =>
    report.readings.filter((reading) => reading.figure === figure).map(({ value }) => ({ report, value })),
  );
}
