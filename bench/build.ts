import { timeCommand } from "./command-time.ts";
import { withGeneratedCorpus } from "./corpus-folder.ts";
import { record, seconds } from "./record.ts";

const reports = 1000;

/** How long a build of 1,000 generated reports takes where nothing is in the cache. */
export function benchBuild(): Promise<void> {
  return withGeneratedCorpus(reports, async ({ content, out }) => {
    const { time, output } = await timeCommand("build", { CONTENT_DIR: content, OUT_DIR: out });
    record("build", [
      `${reports.toLocaleString("en-GB")} generated reports, seed 1, cold: ${seconds(time)}, of which`,
      "",
      ...output
        .trim()
        .split("\n")
        .map((line) => `- ${line}`),
    ]);
  });
}
