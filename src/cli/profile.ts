/** How long the steps of a command take, for the benchmark of it: written to the file that SOURCELINE_PROFILE names. */
import { writeFileSync } from "node:fs";

interface Step {
  name: string;
  /** From its beginning to its end. */
  seconds: number;
  /** Of all cores in this process and its threads, not in programs that it has started. */
  cpuSeconds: number;
}

const steps: Step[] = [];

/** Does a step, and notes its time. Steps may be within each other. */
export async function timed<Result>(name: string, step: () => Result | Promise<Result>): Promise<Result> {
  const [started, before] = [performance.now(), process.cpuUsage()];
  const result = await step();
  const { user, system } = process.cpuUsage(before);
  steps.push({ name, seconds: (performance.now() - started) / 1000, cpuSeconds: (user + system) / 1e6 });
  return result;
}

export function writeProfile(file = process.env.SOURCELINE_PROFILE): void {
  if (file) writeFileSync(file, `${JSON.stringify({ phases: steps }, undefined, 2)}\n`);
}
