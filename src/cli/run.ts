import { type ChildProcess, spawn } from "node:child_process";

export interface RunOptions {
  /** Added to the environment of this process. */
  env?: Record<string, string>;
  /** Keeps what it prints, instead of showing it. */
  quiet?: boolean;
  /** Seconds after which it is ended, with all that it has started. */
  timeLimit?: number;
}

export interface RunResult {
  /** True where it ended by itself, in time, with exit code 0. */
  ok: boolean;
  /** What it printed, where it was quiet. */
  output: string;
}

/** Runs a program to its end. One that cannot be started is one that failed. */
export function run(program: string, parameters: string[], options: RunOptions = {}): Promise<RunResult> {
  const child = spawn(program, parameters, {
    env: { ...process.env, ...options.env },
    stdio: options.quiet ? ["ignore", "pipe", "pipe"] : "inherit",
    shell: process.platform === "win32",
    detached: options.timeLimit !== undefined && process.platform !== "win32",
  });
  const timer = options.timeLimit && setTimeout(() => endGroup(child), options.timeLimit * 1000);
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream?.on("data", (chunk) => { output += chunk; });
  return new Promise((resolve) => {
    const end = (ok: boolean) => {
      clearTimeout(timer || undefined);
      resolve({ ok, output });
    };
    child.on("error", (error) => {
      output += error.message;
      end(false);
    });
    child.on("close", (code) => end(code === 0));
  });
}

function endGroup(child: ChildProcess): void {
  if (child.pid === undefined || process.platform === "win32") child.kill("SIGKILL");
  else process.kill(-child.pid, "SIGKILL");
}
