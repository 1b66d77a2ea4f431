import { expect, it } from "vitest";
import { Room } from "../../../src/build/index-room.ts";

/** A task that goes on until it is told to end, and what has begun so far. */
function tasksIn(room: Room) {
  const begun: string[] = [];
  const ends = new Map<string, (error?: Error) => void>();
  const run = (name: string, size: number) =>
    room.with(size, (place) => {
      begun.push(`${name} in ${place}`);
      return new Promise<string>((resolve, reject) =>
        ends.set(name, (error) => (error ? reject(error) : resolve(name))),
      );
    });
  const end = (name: string, error?: Error) => {
    ends.get(name)?.(error);
    return pause();
  };
  return { begun, run, end };
}

/** Until all has begun that can. */
const pause = () => new Promise((resolve) => setImmediate(resolve));

it("lets as many tasks begin as there are places, each in one of its own", async () => {
  const { begun, run, end } = tasksIn(new Room(2, 100));
  const all = Promise.all(["a", "b", "c"].map((name) => run(name, 1)));
  await pause();
  expect(begun).toEqual(["a in 0", "b in 1"]);
  await end("b");
  expect(begun).toEqual(["a in 0", "b in 1", "c in 1"]);
  await end("a");
  await end("c");
  expect(await all).toEqual(["a", "b", "c"]);
});

it("lets no task begin that is too large beside the others, nor one after it", async () => {
  const { begun, run, end } = tasksIn(new Room(3, 10));
  const all = Promise.all([run("a", 6), run("large", 50), run("b", 1)]);
  await pause();
  expect(begun).toEqual(["a in 0"]);
  await end("a");
  expect(begun).toHaveLength(2);
  await end("large");
  expect(begun.map((task) => task.split(" ")[0])).toEqual(["a", "large", "b"]);
  await end("b");
  expect(await all).toHaveLength(3);
});

it("begins nothing after a task has failed", async () => {
  const { begun, run, end } = tasksIn(new Room(1, 10));
  const results = Promise.allSettled([run("a", 1), run("b", 1)]);
  await pause();
  await end("a", new Error("no"));
  await pause();
  expect(begun).toEqual(["a in 0"]);
  expect((await results).map(({ status }) => status)).toEqual(["rejected", "rejected"]);
});
