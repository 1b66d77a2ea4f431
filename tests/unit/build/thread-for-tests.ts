/** A thread that answers a task with a word, or fails in one of the ways in which a thread can. */
import { workerData } from "node:worker_threads";
import { serveTasks } from "../../../src/build/threads.ts";

const { prefix, fails } = workerData as { prefix?: string; fails?: string };
if (fails === "cannot start") throw new Error("Unexpected data");

serveTasks(async (task: number): Promise<string> => {
  if (fails === "throws") throw new Error("Unexpected task");
  if (fails === "ends") process.exit(0);
  return `${prefix} ${task}`;
});
