/** Sums up what V8's profiler wrote (`--cpu-prof`): which modules a program spent its time in. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { z } from "zod";

const profileSchema = z.object({
  nodes: z.array(z.object({ id: z.number(), callFrame: z.object({ functionName: z.string(), url: z.string() }) })),
  samples: z.array(z.number()),
  timeDeltas: z.array(z.number()),
});

/** Own time of each module, in milliseconds: of a package, of a file of ours, or of the engine itself. */
export function timeByModule(files: readonly string[], root: string): Map<string, number> {
  const times = new Map<string, number>();
  for (const file of files) {
    const { nodes, samples, timeDeltas } = profileSchema.parse(JSON.parse(readFileSync(file, "utf8")));
    const modules = new Map(nodes.map(({ id, callFrame }) => [id, moduleOf(callFrame, root)]));
    for (const [index, sample] of samples.entries()) {
      const module = modules.get(sample) ?? "(unknown)";
      times.set(module, (times.get(module) ?? 0) + (timeDeltas[index] ?? 0) / 1000);
    }
  }
  return times;
}

/** `markdown-it`, `@astrojs/markdown-remark`, `src/indexes`, `node:fs`, `(garbage collector)`. */
export function moduleOf({ functionName, url }: { functionName: string; url: string }, root: string): string {
  if (url === "") return functionName.startsWith("(") ? functionName : "(engine)";
  if (!url.startsWith("file:")) return url;
  const path = fileURLToPath(url);
  const [, name] = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path) ?? [];
  if (name !== undefined) return name;
  const own = path.startsWith(root) ? path.slice(root.length).replace(/^\//, "") : path;
  return own.startsWith("src/") ? own.split("/").slice(0, 2).join("/") : "(bundle)";
}
