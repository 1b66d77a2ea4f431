/** Does many tasks on all cores: this thread takes part, and those beside it are handed one task after another. */
import { availableParallelism } from "node:os";
import { basename } from "node:path";
import { parentPort, Worker } from "node:worker_threads";

export interface Threads<Task, Answer> {
  /** The module of the other threads, which calls `serveTasks`. */
  script: URL;
  /** What it gets as `workerData`. */
  data: unknown;
  /** Does a task in this thread. */
  here: (task: Task) => Promise<Answer>;
  /** Below this count of tasks another thread costs more than it saves. */
  worthwhile: number;
  onAnswer?: (answer: Answer, task: Task) => void;
}

/** Much of what a task makes is soon forgotten: with the usual room for it, a sixth of the time goes into clearing it. */
const resourceLimits = { maxYoungGenerationSizeMb: 96 };

/** Answers, in the order of the tasks. After a task has failed no other begins, and those under way come to their end. */
export async function inThreads<Task, Answer>(
  tasks: readonly Task[],
  threads: Threads<Task, Answer>,
): Promise<Answer[]> {
  const queue = new Queue(tasks, threads.onAnswer);
  const others = tasks.length < threads.worthwhile ? 0 : availableParallelism() - 1;
  const all = [...Array.from({ length: others }, () => inThread(threads, queue)), here(threads, queue)];
  const ended = await Promise.allSettled(all.map((one) => one.catch((error) => queue.fail(error))));
  for (const end of ended) if (end.status === "rejected") throw end.reason;
  return queue.answers;
}

/** Hands out tasks, and keeps what they have come to. */
class Queue<Task, Answer> {
  readonly answers: Answer[] = [];
  readonly #tasks: readonly Task[];
  readonly #onAnswer: Threads<Task, Answer>["onAnswer"];
  #next = 0;

  constructor(tasks: readonly Task[], onAnswer: Threads<Task, Answer>["onAnswer"]) {
    this.#tasks = tasks;
    this.#onAnswer = onAnswer;
  }

  take(): { place: number; task: Task } | undefined {
    if (this.#next >= this.#tasks.length) return undefined;
    const place = this.#next++;
    return { place, task: this.#tasks[place] as Task };
  }

  keep(place: number, answer: Answer): void {
    this.answers[place] = answer;
    this.#onAnswer?.(answer, this.#tasks[place] as Task);
  }

  fail(error: unknown): never {
    this.#next = this.#tasks.length;
    throw error;
  }
}

async function here<Task, Answer>(threads: Threads<Task, Answer>, queue: Queue<Task, Answer>): Promise<void> {
  for (let taken = queue.take(); taken; taken = queue.take()) {
    queue.keep(taken.place, await threads.here(taken.task));
    // Between two tasks other threads are answered.
    await new Promise((resolve) => setImmediate(resolve));
  }
}

function inThread<Task, Answer>({ script, data }: Threads<Task, Answer>, queue: Queue<Task, Answer>): Promise<void> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(script, { workerData: data, resourceLimits });
    let place: number | undefined;
    let isDone = false;
    worker.on("message", (answer: { ready: true } | { answer: Answer }) => {
      if ("answer" in answer && place !== undefined) queue.keep(place, answer.answer);
      const taken = queue.take();
      place = taken?.place;
      isDone = taken === undefined;
      if (taken) worker.postMessage(taken.task);
      else void worker.terminate();
    });
    worker.on("error", reject);
    worker.on("exit", () => {
      if (isDone) resolve();
      else reject(new Error(`Unexpected end of a thread of \`${basename(script.pathname)}\``));
    });
  });
}

/** In a thread: does tasks as they come. What cannot be done ends the thread with its error. */
export function serveTasks<Task, Answer>(answerTo: (task: Task) => Promise<Answer>): void {
  parentPort?.on("message", async (task: Task) => {
    const answer = await answerTo(task);
    parentPort?.postMessage({ answer });
  });
  parentPort?.postMessage({ ready: true });
}
