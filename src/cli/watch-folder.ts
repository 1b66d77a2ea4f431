/** Tells of changes in a folder, whichever way an editor saves: in place, by a new file that is renamed, by whole folders. */
import { watch } from "chokidar";

/** Milliseconds without another change after which a change is told: saving one file can make several. */
const pause = 25;
/** Milliseconds after which it is told in any case. */
const longest = 500;

export interface Watching {
  close(): Promise<void>;
}

/** Calls `onChange` after changes, never again before it has ended. */
export async function watchFolder(folder: string, onChange: () => Promise<void>): Promise<Watching> {
  const watcher = watch(folder, {
    ignoreInitial: true,
    ignored: (path) => /(?:^|[/\\])\.[^/\\]+$/.test(path) && path !== folder,
  });
  const tell = gather(onChange);
  watcher.on("all", tell);
  await new Promise<void>((resolve, reject) => {
    watcher.once("ready", () => resolve());
    watcher.once("error", reject);
  });
  return watcher;
}

/** Joins calls that come close together to one. */
function gather(call: () => Promise<void>): () => void {
  let first: number | undefined;
  let timer: NodeJS.Timeout | undefined;
  let running = false;
  const run = async () => {
    first = undefined;
    running = true;
    await call();
    running = false;
    if (first !== undefined) schedule();
  };
  const schedule = () => {
    const now = performance.now();
    first ??= now;
    if (running) return;
    clearTimeout(timer);
    timer = setTimeout(run, Math.max(0, Math.min(pause, first + longest - now)));
  };
  return schedule;
}
