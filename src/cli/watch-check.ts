/** `check --watch`: checks, then checks again after each change until it is stopped. */

import { type CheckOptions, type CheckResult, judgeContent } from "./check-content.ts";
import { colours as pc } from "./colours.ts";
import { PlainError } from "./command.ts";
import { type ContentInMemory, keepInMemory, refresh } from "./content-in-memory.ts";
import { watchFolder } from "./watch-folder.ts";

/** Clears the terminal, and what has been scrolled out of it. */
const clear = "\x1b[2J\x1b[3J\x1b[H";

/** Resolves to true when a signal has stopped it. */
export async function watchCheck(options: CheckOptions, print: (result: CheckResult) => unknown): Promise<boolean> {
  const { folder, base } = options;
  let memory: ContentInMemory = await keepInMemory(folder, base);
  const show = async (title: string, started: number) => {
    const result = await judgeContent(memory.content, { ...options, now: new Date() });
    if (process.stdout.isTTY) process.stdout.write(clear);
    console.log(pc.bold(title));
    print(result);
    console.log(
      pc.dim(`Checked in ${Math.round(performance.now() - started)} ms. Waiting for changes; Ctrl+C ends it.`),
    );
  };
  const watching = await watchFolder(folder, async () => {
    const started = performance.now();
    try {
      const refreshed = await refresh(memory, folder, base);
      memory = refreshed;
      if (refreshed.changed.length > 0) await show(titleOf(refreshed.changed), started);
    } catch (error) {
      // A folder that is being moved may be gone for a moment; the next change brings it back.
      console.error(error instanceof PlainError ? error.message : error);
    }
  });
  await show(`Watching ${folder}`, performance.now());
  await stopped();
  await watching.close();
  return true;
}

function titleOf(changed: readonly string[]): string {
  const time = new Date().toTimeString().slice(0, 8);
  const others = changed.length - 1;
  return `${time}  ${changed[0]}${others > 0 ? ` and ${others.toLocaleString("en-GB")} more` : ""} changed`;
}

function stopped(): Promise<unknown> {
  return new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, resolve);
  });
}
