/** Gives memory back that nothing holds: what renders pages has left much, and Pagefind, which comes next, needs as much. */
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

export function freeMemory(): void {
  setFlagsFromString("--expose-gc");
  const collect: () => void = runInNewContext("gc");
  collect();
}
