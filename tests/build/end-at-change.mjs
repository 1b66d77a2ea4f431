/**
 * Ends the process by force before the change with the number END_AT_CHANGE of a file below END_WITHIN, wherever in it
 * there is an output folder: for tests of what is left then.
 */
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import { isMainThread } from "node:worker_threads";

const { END_AT_CHANGE: last, END_WITHIN: folder = "" } = process.env;
let left = Number(last);

for (const name of ["linkSync", "rmSync", "rmdirSync", "mkdirSync", "renameSync", "symlinkSync", "writeFileSync"]) {
  const change = fs[name];
  fs[name] = (...parameters) => {
    const isOfSite = parameters.slice(0, 2).some((path) => `${path}`.startsWith(folder) && /[/.]dist/.test(`${path}`));
    if (isMainThread && isOfSite && left-- === 0) process.kill(process.pid, "SIGKILL");
    return change(...parameters);
  };
}
syncBuiltinESMExports();
