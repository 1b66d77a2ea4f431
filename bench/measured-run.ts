/** Whole processes, one after the other: how long they take, and how much memory at most. */
import { type ChildProcess, spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { watchMemory } from "./process-memory.ts";

export interface Command {
  program: string;
  parameters: string[];
  folder: string;
  env?: Record<string, string>;
}

export interface MeasuredRun {
  /** Of each command, in milliseconds. */
  times: number[];
  /** Time on all processors, in milliseconds: it does not grow where others are at work on the machine. */
  cpu: number;
  /** In bytes. */
  memory: number;
  output: string;
  /** Why it did not come to its end, in a few words. */
  failure?: string;
}

/** @param limit milliseconds for all of them together */
export async function measuredRun(commands: readonly Command[], limit: number): Promise<MeasuredRun> {
  const whole: MeasuredRun = { times: [], cpu: 0, memory: 0, output: "" };
  for (const command of commands) {
    const spent = whole.times.reduce((sum, time) => sum + time, 0);
    const { times, cpu, memory, output, failure } = await measuredCommand(command, limit - spent);
    whole.times.push(...times);
    whole.cpu += cpu;
    whole.memory = Math.max(whole.memory, memory);
    whole.output += output;
    if (failure !== undefined)
      return { ...whole, failure: failure === late ? `gave up after ${limit / 60_000} min` : failure };
  }
  return whole;
}

const late = "late";

async function measuredCommand({ program, parameters, folder, env }: Command, limit: number): Promise<MeasuredRun> {
  const start = performance.now();
  const cpuBefore = cpuOfChildren();
  // A group of its own, so that all that it started ends with it.
  const child = spawn(program, parameters, {
    cwd: folder,
    env: { ...process.env, ...env },
    stdio: ["ignore", "pipe", "pipe"],
    detached: true,
  });
  const memory = watchMemory(child.pid ?? 0);
  const chunks: string[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding("utf8").on("data", (text) => chunks.push(text));
  const ended = await endOf(child, limit);
  const times = [performance.now() - start];
  const cpu = cpuOfChildren() - cpuBefore;
  const output = chunks.join("");
  const failure = ended === "fine" ? undefined : failureOf(ended, output);
  return { times, cpu, memory: memory.stop(), output, ...(failure === undefined ? {} : { failure }) };
}

/** Of all processes that this one started and that have ended, with those that they started; Linux counts in 10 ms. */
function cpuOfChildren(): number {
  const [, fields = ""] = readFileSync("/proc/self/stat", "utf8").split(") ");
  const [user = 0, system = 0] = fields.split(" ").slice(13, 15).map(Number);
  return 10 * (user + system);
}

function endOf(child: ChildProcess, limit: number): Promise<string> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => {
      process.kill(-(child.pid as number), "SIGKILL");
      resolve(late);
    }, limit);
    const end = (how: string) => {
      clearTimeout(timer);
      resolve(how);
    };
    child.once("error", ({ message }) => end(message));
    child.once("close", (code, signal) => end(code === 0 ? "fine" : `ended with ${signal ?? `exit code ${code}`}`));
  });
}

function failureOf(ended: string, output: string): string {
  if (ended === late) return late;
  if (/heap out of memory|ENOMEM|Allocation failed/.test(output)) return "out of memory";
  return ended;
}
