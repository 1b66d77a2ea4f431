/** How much memory a process and those that it started take, on Linux. */
import { readdirSync, readFileSync } from "node:fs";

const every = 50;

export interface MemoryWatch {
  /** Ends it; the most memory that all of them had at once, in bytes. */
  stop: () => number;
}

/** Looks again and again, so that a peak of less than 50 ms may be missed. */
export function watchMemory(pid: number): MemoryWatch {
  let most = 0;
  const timer = setInterval(() => {
    most = Math.max(most, memoryOf(pid));
  }, every);
  return {
    stop: () => {
      clearInterval(timer);
      return most;
    },
  };
}

function memoryOf(pid: number): number {
  const parents = new Map(processes().map((one) => [one.pid, one]));
  const belongs = (one: number | undefined): boolean =>
    one !== undefined && (one === pid || belongs(parents.get(one)?.parent));
  return [...parents.values()].filter((one) => belongs(one.pid)).reduce((sum, { memory }) => sum + memory, 0);
}

interface Process {
  pid: number;
  parent: number;
  memory: number;
}

function processes(): Process[] {
  const pids = readdirSync("/proc").filter((name) => /^\d+$/.test(name));
  return pids.flatMap((pid) => {
    const status = statusOf(pid);
    const field = (name: string) => Number(new RegExp(`^${name}:\\s+(\\d+)`, "m").exec(status)?.[1] ?? 0);
    return status === "" ? [] : { pid: Number(pid), parent: field("PPid"), memory: 1024 * field("VmRSS") };
  });
}

/** Nothing for a process that has just ended. */
function statusOf(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/status`, "utf8");
  } catch {
    return "";
  }
}
