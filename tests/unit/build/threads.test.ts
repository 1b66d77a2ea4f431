import { availableParallelism } from "node:os";
import { describe, expect, it } from "vitest";
import { inThreads, type Threads } from "../../../src/build/threads.ts";

const script = new URL("./thread-for-tests.ts", import.meta.url);
const upTo = (count: number): number[] => Array.from({ length: count }, (_, number) => number);
const wait = (time: number) => new Promise((resolve) => setTimeout(resolve, time));

/** Work whose answer tells who did it: this thread, or another one, whose number is not 0. */
const threads = (changes: Partial<Threads<number, string>> = {}): Threads<number, string> => ({
  ...{ script, data: { prefix: "there" }, worthwhile: 2 },
  here: async (task) => {
    await wait(20);
    return `here ${task}`;
  },
  ...changes,
});

describe("tasks in threads", () => {
  it("are answered in their order, whoever does them and whenever they are done", async () => {
    const answers = await inThreads(upTo(40), threads());
    expect(answers.map((answer) => Number(answer.split(" ")[1]))).toEqual(upTo(40));
    const others = availableParallelism() > 1 ? ["here", "there"] : ["here"];
    expect([...new Set(answers.map((answer) => answer.split(" ")[0]))].sort()).toEqual(others);
  });

  it("are all done here where they are too few for another thread", async () => {
    expect(await inThreads(upTo(3), threads({ worthwhile: 4 }))).toEqual(["here 0", "here 1", "here 2"]);
  });

  it("may be none", async () => {
    expect(await inThreads([], threads({ worthwhile: 0 }))).toEqual([]);
  });

  it("are each told of as they are done", async () => {
    const told: [string, number][] = [];
    await inThreads(upTo(10), threads({ onAnswer: (answer, task) => told.push([answer, task]) }));
    expect(told.map(([, task]) => task).sort((a, b) => a - b)).toEqual(upTo(10));
    expect(told.every(([answer, task]) => answer.endsWith(` ${task}`))).toBe(true);
  });
});

describe("a task that cannot be done", () => {
  it("here fails with its error, and no other task begins", async () => {
    const begun: number[] = [];
    const here = async (task: number) => {
      begun.push(task);
      throw new Error(`Unexpected ${task}`);
    };
    await expect(inThreads(upTo(1000), threads({ here, worthwhile: Number.POSITIVE_INFINITY }))).rejects.toThrow(
      "Unexpected 0",
    );
    expect(begun).toEqual([0]);
  });

  it.runIf(availableParallelism() > 1).each([
    ["throws", "Unexpected task"],
    ["ends", "Unexpected end of a thread of `thread-for-tests.ts`"],
    ["cannot start", "Unexpected data"],
  ])("in a thread that %s fails with an error, and no other task begins", async (data, error) => {
    let begun = 0;
    const here = async () => {
      begun += 1;
      await wait(20);
      return "";
    };
    await expect(inThreads(upTo(1000), threads({ here, data: { fails: data } }))).rejects.toThrow(error);
    const whenItFailed = begun;
    await wait(60);
    expect(begun).toBe(whenItFailed);
    expect(begun).toBeLessThan(500);
  });
});
