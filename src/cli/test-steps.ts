import { existsSync, readFileSync, rmSync } from "node:fs";
import { findChromium } from "./chromium.ts";
import { run } from "./run.ts";
import { type Tally, tallyOne } from "./tally.ts";
import { tallyReport } from "./vitest-report.ts";

/** The steps of `npm test`, in order: each runs its tests, shows what they print, and counts them. */
export const testSteps: Record<string, () => Promise<Tally>> = {
  types: () => runScript("types"),
  lint: () => runScript("lint"),
  unit: () => runVitest("unit"),
  search: () => runVitest("search"),
  build: () => runVitest("build"),
  browser: async () => runVitest("browser", { CHROMIUM_PATH: await findChromium() }),
};

async function runScript(name: string): Promise<Tally> {
  return tallyOne((await run("npm", ["run", "--silent", name])).ok);
}

/** Runs one project of vitest.config.ts. */
async function runVitest(project: string, env: Record<string, string> = {}): Promise<Tally> {
  const report = `tests/output/${project}.json`;
  rmSync(report, { force: true });
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  const { ok } = await run("vitest", ["run", `--project=${project}`, ...reporters], { env });
  return tallyReport(existsSync(report) ? readFileSync(report, "utf8") : undefined, ok);
}
