/** Builds the site that the build and browser tests look at, once a run of `npm test`. */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { run } from "../src/cli/run.ts";

export const siteFolder = "tests/output/site";
const stamp = "tests/output/site-built-by";

/** Vitest calls this before the first test of each project that names this file. */
export async function setup(): Promise<void> {
  process.env.TEST_RUN ??= crypto.randomUUID();
  if (builtBy() === process.env.TEST_RUN) return;
  mkdirSync("tests/output", { recursive: true });
  const { ok, output } = await run(process.execPath, ["src/cli/bootstrap.mjs", "build"], {
    env: { OUT_DIR: siteFolder },
    quiet: true,
  });
  if (!ok) throw new Error(`The site could not be built:\n${output}`);
  writeFileSync(stamp, process.env.TEST_RUN);
}

function builtBy(): string | undefined {
  try {
    return readFileSync(stamp, "utf8");
  } catch {
    return undefined;
  }
}
