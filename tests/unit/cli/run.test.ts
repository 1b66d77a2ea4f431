import { describe, expect, it } from "vitest";
import { run } from "../../../src/cli/run.ts";

const shell = "/bin/sh";

describe("a program that is run", () => {
  it("is kept quiet, and what it printed is handed over", async () => {
    const options = { quiet: true, env: { WORD: "тест" } };
    expect(await run(shell, ["-c", 'echo "$WORD"; echo wrong >&2'], options)).toEqual({
      ok: true,
      output: "тест\nwrong\n",
    });
  });

  it("has failed where its exit code is not 0", async () => {
    expect(await run(shell, ["-c", "exit 3"], { quiet: true })).toEqual({ ok: false, output: "" });
  });

  it("has failed where it does not exist", async () => {
    expect(await run("/nowhere/program", [], { quiet: true })).toEqual({
      ok: false,
      output: "spawn /nowhere/program ENOENT",
    });
  });

  it("is ended at its time limit, even where something that it started goes on", async () => {
    const start = performance.now();
    const { ok, output } = await run(shell, ["-c", "echo begun; sleep 20; echo done"], { quiet: true, timeLimit: 0.3 });
    expect({ ok, output }).toEqual({ ok: false, output: "begun\n" });
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});
