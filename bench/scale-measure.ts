/** Measures all contenders side by side: step by step, and within a step one after the other. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Contender } from "./contender.ts";
import { holdBack, middlingPerson, reportsIn } from "./content-edits.ts";
import { generateCorpus } from "./generate-corpus.ts";
import { type MeasuredRun, measuredRun } from "./measured-run.ts";
import { mostRuns, type ScaleSettings } from "./scale-settings.ts";
import type { Edited, Step } from "./scale-steps.ts";
import { type SiteSize, siteSize } from "./site-size.ts";

export interface Measured {
  id: string;
  name: string;
  versions: string;
  notes: string;
  /** By the name of the step. */
  runs: Record<string, Omit<MeasuredRun, "output">[]>;
  /** Of the first cold build. */
  size?: SiteSize;
  /** Why it was not measured further. */
  failure?: string;
}

interface Rival {
  contender: Contender;
  measured: Measured;
}

export async function measureScale(reports: number, settings: ScaleSettings): Promise<Measured[]> {
  const home = mkdtempSync(join(tmpdir(), "sourceline-bench-"));
  const [content, held] = [join(home, "content"), join(home, "held")];
  try {
    generateCorpus({ folder: content, reports: reports + mostRuns, seed: 1 });
    const spare = holdBack(content, held, mostRuns);
    const all = reportsIn(content);
    const [newest = "", middle = ""] = [all.at(-1), all[Math.floor(all.length / 2)]];
    const person = middlingPerson(content, all);
    const rivals = await rivalsOf(settings, { content, home });
    for (let run = 0; run < settings.runs; run += 1) {
      const edited = { content, held, newest, middle, person, next: spare[run] ?? "", run };
      for (const step of settings.steps) await measureStep(rivals, step, edited, settings);
    }
    for (const { contender } of rivals) contender.clear();
    return rivals.map(({ measured }) => measured);
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

async function rivalsOf(settings: ScaleSettings, arena: { content: string; home: string }): Promise<Rival[]> {
  const rivals: Rival[] = [];
  for (const [id, make] of settings.contenders) {
    const contender = await make(arena);
    const { name, versions, notes } = contender;
    rivals.push({ contender, measured: { id, name, versions, notes, runs: {} } });
  }
  return rivals;
}

async function measureStep(
  rivals: readonly Rival[],
  step: Step,
  edited: Edited,
  { limit, full }: ScaleSettings,
): Promise<void> {
  const changed = step.change(edited);
  for (const { contender, measured } of rivals) {
    contender.change(changed);
    if (measured.failure !== undefined || (step.name !== "cold" && !full.includes(measured.id))) continue;
    if (step.name === "cold") contender.clear();
    spawnSync("sync");
    const { output, ...run } = await measuredRun(contender.commands, limit);
    console.error(`${step.name}: ${contender.name} ${JSON.stringify(run)}`);
    measured.runs[step.name] = [...(measured.runs[step.name] ?? []), run];
    if (run.failure !== undefined) {
      console.error(output);
      measured.failure = `${step.title}: ${run.failure}`;
    } else if (step.name === "cold") measured.size ??= siteSize(contender.out);
  }
}
