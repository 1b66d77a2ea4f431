/** How much memory a process and those that it started take, on Linux. */
import { readdirSync, readFileSync, readlinkSync } from "node:fs";

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

interface Process {
  pid: number;
  parent: number;
  /** What it has for itself, and what it has of files, which it shares with others of the same program. */
  own: number;
  files: number;
}

/** The memory of all of them; files of a program that several of them run are counted once. */
function memoryOf(pid: number): number {
  const parents = new Map(processes().map((one) => [one.pid, one]));
  const belongs = (one: number | undefined): boolean =>
    one !== undefined && (one === pid || belongs(parents.get(one)?.parent));
  const tree = [...parents.values()].filter((one) => belongs(one.pid));
  const filesOf = new Map<string, number>();
  for (const one of tree) {
    const program = programOf(one.pid);
    filesOf.set(program, Math.max(filesOf.get(program) ?? 0, one.files));
  }
  const sum = (numbers: Iterable<number>) => [...numbers].reduce((total, number) => total + number, 0);
  return sum(tree.map(({ own }) => own)) + sum(filesOf.values());
}

function processes(): Process[] {
  const pids = readdirSync("/proc").filter((name) => /^\d+$/.test(name));
  return pids.flatMap((pid) => {
    const status = textOf(() => readFileSync(`/proc/${pid}/status`, "utf8"));
    const field = (name: string) => Number(new RegExp(`^${name}:\\s+(\\d+)`, "m").exec(status)?.[1] ?? 0);
    if (status === "") return [];
    const own = 1024 * (field("RssAnon") + field("RssShmem"));
    return { pid: Number(pid), parent: field("PPid"), own, files: 1024 * field("RssFile") };
  });
}

const programOf = (pid: number): string => textOf(() => readlinkSync(`/proc/${pid}/exe`)) || String(pid);

/** Nothing for a process that has just ended. */
function textOf(read: () => string): string {
  try {
    return read();
  } catch {
    return "";
  }
}
