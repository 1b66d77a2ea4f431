import { globSync } from "node:fs";
import { join, resolve } from "node:path";
import { type BuildPhase, buildPhases } from "./build-phases.ts";
import type { Contender } from "./contender.ts";
import { sourcelineContender } from "./contender-sourceline.ts";
import { withGeneratedCorpus } from "./corpus-folder.ts";
import { timeByModule } from "./cpu-profile.ts";
import { type MeasuredRun, measuredRun } from "./measured-run.ts";
import { record, seconds, table } from "./record.ts";

const shownModules = 25;
const hour = 3_600_000;

/** Where the time of a cold build goes: by phase, for each report, and by module. */
export function benchProfile(reports: number): Promise<void> {
  return withGeneratedCorpus(reports, async ({ content, out }) => {
    const home = resolve(out, "..");
    const contender = await sourcelineContender({ content, home });
    const file = join(home, "profile.json");
    const { output, ...run } = await coldRun(contender, { SOURCELINE_PROFILE: file });
    const folder = join(home, "cpu");
    // A sample every 5 ms; the profiler slows the build down, so that its times are shares.
    await coldRun(contender, { NODE_OPTIONS: `--cpu-prof --cpu-prof-interval=5000 --cpu-prof-dir=${folder}` });
    const modules = timeByModule(globSync(`${folder}/*.cpuprofile`), process.cwd());
    record(`profile-${reports}`, [
      `A cold build of ${reports.toLocaleString("en-GB")} generated reports, seed 1: ${seconds(run.times[0] ?? 0)}, ${Math.round(run.memory / 1e6)} MB at its peak.`,
      "",
      ...phaseTable(buildPhases(file, output), run, reports),
      "",
      "Own time of modules in all threads and processes of Node, from a second build with the profiler of V8:",
      "",
      ...moduleTable(modules),
    ]);
  });
}

async function coldRun(contender: Contender, env: Record<string, string>): Promise<MeasuredRun> {
  contender.clear();
  const commands = contender.commands.map((command) => ({ ...command, env: { ...command.env, ...env } }));
  const run = await measuredRun(commands, hour);
  if (run.failure !== undefined) throw new Error(`Unexpected failure of a build: ${run.failure}\n${run.output}`);
  return run;
}

function phaseTable(phases: readonly BuildPhase[], run: Omit<MeasuredRun, "output">, reports: number): string[] {
  const whole = (run.times[0] ?? 0) / 1000;
  const told = phases.reduce((sum, phase) => sum + phase.seconds, 0);
  const rows = [...phases, { name: "the rest", seconds: whole - told }].map((phase: BuildPhase) => [
    phase.name,
    `${phase.seconds.toFixed(1)} s`,
    phase.cpuSeconds === undefined ? "–" : `${phase.cpuSeconds.toFixed(1)} s`,
    `${((1000 * phase.seconds) / reports).toFixed(2)} ms`,
    `${((100 * phase.seconds) / whole).toFixed(0)}%`,
  ]);
  return table(["phase", "time", "processor time", "a report", "share"], rows);
}

function moduleTable(modules: ReadonlyMap<string, number>): string[] {
  const busy = [...modules].filter(([name]) => name !== "(idle)").sort(([, a], [, b]) => b - a);
  const whole = busy.reduce((sum, [, time]) => sum + time, 0);
  const rows = busy
    .slice(0, shownModules)
    .map(([name, time]) => [`\`${name}\``, seconds(time), `${((100 * time) / whole).toFixed(1)}%`]);
  return table(["module", "own time", "share"], rows);
}
