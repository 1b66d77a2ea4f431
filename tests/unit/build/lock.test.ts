import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { lockFolder, unlockFolder } from "../../../src/build/lock.ts";
import { withLocks } from "../../../src/cli/build-locks.ts";
import { emptyFolder } from "../../factories/search-site.ts";

/** A process that does nothing until the test has ended. */
async function anotherProcess(): Promise<{ pid: number; end: () => Promise<unknown> }> {
  const child = spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)"], { stdio: "ignore" });
  const end = () => {
    child.kill("SIGKILL");
    return child.exitCode === null && child.signalCode === null ? once(child, "exit") : Promise.resolve();
  };
  onTestFinished(async () => {
    await end();
  });
  await once(child, "spawn");
  return { pid: child.pid as number, end };
}

describe("a lock", () => {
  it("is taken in a folder that does not exist yet, and is gone when it is given back", () => {
    const folder = join(emptyFolder(), "deep/down");
    expect(lockFolder(folder)).toBeUndefined();
    expect(readFileSync(join(folder, "lock"), "utf8")).toBe(`${process.pid}`);
    unlockFolder(folder);
    expect(existsSync(join(folder, "lock"))).toBe(false);
  });

  it("that a running process holds is not taken, nor given back for it", async () => {
    const folder = emptyFolder();
    const { pid } = await anotherProcess();
    writeFileSync(join(folder, "lock"), `${pid}`);
    expect(lockFolder(folder)).toBe(pid);
    unlockFolder(folder);
    expect(readFileSync(join(folder, "lock"), "utf8")).toBe(`${pid}`);
  });

  it("of a process that has ended is taken", async () => {
    const folder = emptyFolder();
    const { pid, end } = await anotherProcess();
    writeFileSync(join(folder, "lock"), `${pid}`);
    await end();
    expect(lockFolder(folder)).toBeUndefined();
    expect(readFileSync(join(folder, "lock"), "utf8")).toBe(`${process.pid}`);
  });

  it.each(["", "none", "0", `${process.pid}`])(
    "that says `%s` is taken: its process was ended as it wrote, or is this one's forerunner",
    (text) => {
      const folder = emptyFolder();
      writeFileSync(join(folder, "lock"), text);
      expect(lockFolder(folder)).toBeUndefined();
    },
  );
});

describe("work that needs several folders", () => {
  const isLocked = (folder: string): boolean => existsSync(join(folder, "lock"));

  it("has all of them while it is done, and none when it has failed", async () => {
    const folders = [emptyFolder(), emptyFolder()].map((folder) => ({ folder, of: folder }));
    const work = withLocks(folders, async () => {
      expect(folders.map(({ folder }) => isLocked(folder))).toEqual([true, true]);
      throw new Error("Unexpected end");
    });
    await expect(work).rejects.toThrow("Unexpected end");
    expect(folders.map(({ folder }) => isLocked(folder))).toEqual([false, false]);
  });

  it("is refused where another process has one of them, and leaves the others free", async () => {
    const [free, held] = [emptyFolder(), emptyFolder()];
    const { pid } = await anotherProcess();
    writeFileSync(join(held, "lock"), `${pid}`);
    const work = withLocks(
      [
        { folder: free, of: "content" },
        { folder: held, of: "dist" },
      ],
      async () => "done",
    );
    await expect(work).rejects.toThrow(
      `Another build of \`dist\` is running (process ${pid}). Wait until it has ended, or end it.`,
    );
    expect([isLocked(free), isLocked(held)]).toEqual([false, true]);
  });
});
