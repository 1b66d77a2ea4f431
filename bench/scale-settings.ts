/** What a run of the benchmark is to do, from its environment. */
import type { MakeContender } from "./contender.ts";
import { peerContenders } from "./contender-peers.ts";
import { sourcelineContender } from "./contender-sourceline.ts";
import { type Step, steps } from "./scale-steps.ts";

export interface ScaleSettings {
  /** How many times each step is measured. */
  runs: number;
  /** Ids and makers. */
  contenders: [string, MakeContender][];
  steps: Step[];
  /** Ids of those that are measured at every step; of others only the cold build is, since each of theirs is one. */
  full: string[];
  /** Of one build, in milliseconds. */
  limit: number;
}

/** With more reports than these, contenders that build everything each time are measured once. */
const fewReports = 5000;
const quick = ["sourceline", "hugo", "eleventy"];
/** More than so many reports are built once. */
const manyReports = 50_000;
export const mostRuns = 10;

export function scaleSettings(reports: number, environment: NodeJS.ProcessEnv = process.env): ScaleSettings {
  const { BENCH_RUNS, BENCH_CONTENDERS, BENCH_STEPS, BENCH_LIMIT, BENCH_FULL } = environment;
  const known = Object.entries({ sourceline: sourcelineContender, ...peerContenders });
  const stepsByName = steps.map((step): [string, Step] => [step.name, step]);
  return {
    runs: Math.min(mostRuns, Number(BENCH_RUNS ?? (reports > manyReports ? 1 : 3))),
    contenders: chosen("BENCH_CONTENDERS", BENCH_CONTENDERS, known),
    steps: chosen("BENCH_STEPS", BENCH_STEPS, stepsByName).map(([, step]) => step),
    full: BENCH_FULL?.split(",") ?? (reports > fewReports ? quick : known.map(([id]) => id)),
    limit: Number(BENCH_LIMIT ?? 20) * 60_000,
  };
}

/** Those whose names a list has; all where there is no list. */
function chosen<Item>(variable: string, list: string | undefined, known: [string, Item][]): [string, Item][] {
  const names = known.map(([name]) => name);
  const wanted = list?.split(",") ?? names;
  const unknown = wanted.find((name) => !names.includes(name));
  if (unknown !== undefined)
    throw new Error(`Unexpected \`${unknown}\` in ${variable}, expected any of ${names.join(", ")}`);
  return known.filter(([name]) => wanted.includes(name));
}
