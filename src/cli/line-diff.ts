/**
 * The difference of two texts that have the same lines but for a few words, as `diff -U0` shows it. What is changed
 * never adds or removes a line.
 */
import { colours as pc } from "./colours.ts";

const unended = "\\ No newline at end of file";

export function lineDiff(path: string, before: string, after: string): string {
  const old = before.split("\n");
  const changed = after.split("\n").flatMap((line, index) => {
    const was = old[index] ?? "";
    if (was === line) return [];
    const end = index === old.length - 1 ? [unended] : [];
    const head = pc.cyan(`@@ -${index + 1} +${index + 1} @@`);
    return [head, pc.red(`-${visible(was)}`), ...end, pc.green(`+${visible(line)}`), ...end];
  });
  return [pc.bold(`--- ${path}`), pc.bold(`+++ ${path}`), ...changed].join("\n");
}

/** A carriage return would move the cursor; programs that apply a diff want it as it is. */
function visible(line: string): string {
  return pc.isColorSupported ? line.replace(/\r$/, "") : line;
}
