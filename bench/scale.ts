import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { record } from "./record.ts";
import { type ScaleResult, scaleAims } from "./scale-aims.ts";
import { measureScale } from "./scale-measure.ts";
import { scaleSettings } from "./scale-settings.ts";
import { scaleTables } from "./scale-tables.ts";

/** What was measured last at each size, so that growth can be told from one to the next. */
const folder = "bench/measured";
const compared = 10_000;

/** How long builds of a size take, Sourceline's beside those of others, and how much memory and how many files. */
export async function benchScale(reports: number): Promise<void> {
  const settings = scaleSettings(reports);
  const result: ScaleResult = { reports, measured: await measureScale(reports, settings) };
  const smaller = readResult(compared);
  mkdirSync(folder, { recursive: true });
  writeFileSync(fileOf(reports), `${JSON.stringify(result, undefined, 2)}\n`);
  record(`scale-${reports}`, [
    `${reports.toLocaleString("en-GB")} generated reports over twelve years, seed 1, with their dossier. Whole processes, generator and`,
    `Pagefind index, median of ${settings.runs}; all contenders one after the other at each step. Memory is the peak of all processes together.`,
    "",
    ...scaleTables(result.measured, reports),
    "",
    "Aims:",
    "",
    ...scaleAims(result, smaller),
  ]);
}

const fileOf = (reports: number): string => `${folder}/scale-${reports}.json`;

function readResult(reports: number): ScaleResult | undefined {
  const file = fileOf(reports);
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : undefined;
}
