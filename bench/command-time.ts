import { PlainError } from "../src/cli/command.ts";
import { run } from "../src/cli/run.ts";

export interface TimedCommand {
  /** From before the process was started until it had ended, in milliseconds. */
  time: number;
  output: string;
}

/** Runs a command of Sourceline as `npm run` does, in a process of its own. */
export async function timeCommand(name: string, env: Record<string, string>): Promise<TimedCommand> {
  const start = performance.now();
  const { ok, output } = await run(process.execPath, ["src/cli/bootstrap.mjs", name], { env, quiet: true });
  const time = performance.now() - start;
  if (!ok) throw new PlainError(`\`npm run ${name}\` failed:\n${output}`);
  return { time, output };
}
