/** The phases of a build: as it wrote them to the file of `SOURCELINE_PROFILE`, or else as it printed them. */
import { existsSync, readFileSync } from "node:fs";
import { z } from "zod";

const phaseSchema = z.object({ name: z.string(), seconds: z.number(), cpuSeconds: z.number().optional() });
const profileSchema = z.object({ phases: z.array(phaseSchema) });

export type BuildPhase = z.infer<typeof phaseSchema>;

export function buildPhases(file: string, output: string): BuildPhase[] {
  if (existsSync(file)) return profileSchema.parse(JSON.parse(readFileSync(file, "utf8"))).phases;
  return printedPhases(output);
}

/** `Checking: 5.4 s`, `Writing pages: 12,345 pages, 63.0 s`. */
export function printedPhases(output: string): BuildPhase[] {
  const lines = output.matchAll(/^(\p{Lu}[\p{L} ]+): (?:.+, )?(\d+\.\d) s$/gmu);
  return [...lines].map(([, name = "", seconds]) => ({ name, seconds: Number(seconds) }));
}
