/** The content of a build: read through the cache, judged, and every problem told. */
import { existsSync } from "node:fs";
import type { BuildPlan } from "../build/build-plan.ts";
import type { KeptFile } from "../build/kept-drawer.ts";
import { readDrawers } from "../build/read-content.ts";
import { ShownEntries } from "../build/shown-entry.ts";
import { momentIn } from "../domain/moment.ts";
import { isError } from "../domain/severity.ts";
import { judgeContent } from "./check-content.ts";
import { PlainError } from "./command.ts";
import { describeHeldBack } from "./held-back.ts";
import { timed } from "./profile.ts";
import { startPhase } from "./progress.ts";
import { readSettingsOf } from "./read-content.ts";
import { formatProblem, summarise } from "./report-problems.ts";

export interface CheckedContent {
  files: KeptFile[];
  /** What has been told of it beside the summary. */
  said: string[];
}

/** What was read; `undefined` where there is an error. */
export async function checkedContent(plan: BuildPlan): Promise<CheckedContent | undefined> {
  const { settings, reading, pipeline, drawers, now } = plan;
  const folder = settings.contentFolder;
  const phase = startPhase("Checking");
  const files = await timed("read content", () => readDrawers(drawers, reading, pipeline, phase.at));
  const results = new Map(files.map(({ path, result }) => [path, result]));
  const content = { ...readSettingsOf(folder), pipeline, results };
  const { corpus, problems, waived, files: count } = await timed("check", () => judgeContent(content, { folder, now }));
  phase.end(summarise({ problems, waived, files: count }).replace(/\.$/, ""));
  const heldBack = describeHeldBack(corpus, momentIn(corpus.site.timeZone, now));
  const said = problems.map((problem) => formatProblem(problem, folder, process.cwd()));
  if (heldBack) said.push(heldBack);
  for (const line of said) console.error(line);
  const shown = new ShownEntries();
  if (!problems.some(isError)) return { files: files.map((file) => shown.of(file)), said };
  console.error("Nothing was built. Correct the problems above, and build again.");
  return undefined;
}

/** Refuses a content folder that is not there. */
export function expectFolder(folder: string): void {
  if (existsSync(folder)) return;
  throw new PlainError(`There is no content folder \`${folder}\`. Set CONTENT_DIR to the folder that has the reports.`);
}
