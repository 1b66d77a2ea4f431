import { type ChildProcess, spawn } from "node:child_process";
import { isAbsolute } from "node:path";

export interface RunOptions {
  /** Added to the environment of this process. */
  env?: Record<string, string>;
  /** Keeps what it prints, instead of showing it. */
  quiet?: boolean;
  /** Seconds after which it is ended. */
  timeLimit?: number;
}

export interface RunResult {
  /** True where it ended in time with exit code 0. */
  ok: boolean;
  /** What it printed, where it was quiet. */
  output: string;
}

/** Runs a program to its end. One that cannot be started is one that failed. */
export function run(program: string, parameters: string[], options: RunOptions = {}): Promise<RunResult> {
  const child = spawn(program, parameters, {
    env: { ...process.env, ...options.env },
    stdio: options.quiet ? ["ignore", "pipe", "pipe"] : "inherit",
    timeout: (options.timeLimit ?? 0) * 1000,
    // On Windows npm and the like are scripts, which only a shell finds.
    shell: process.platform === "win32" && !isAbsolute(program),
  });
  const output = collectOutput(child);
  return new Promise((resolve) => {
    child.once("error", (error) => resolve({ ok: false, output: error.message }));
    child.once("close", (code) => resolve({ ok: code === 0, output: output.join("") }));
  });
}

function collectOutput(child: ChildProcess): string[] {
  const chunks: string[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding("utf8").on("data", (text) => chunks.push(text));
  // What it started may outlive a program that was ended, and would keep these open.
  child.once("exit", (_code, signal) => {
    if (signal === null) return;
    child.stdout?.destroy();
    child.stderr?.destroy();
  });
  return chunks;
}
