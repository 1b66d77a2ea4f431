import { timeCommand } from "./command-time.ts";
import { withGeneratedCorpus } from "./corpus-folder.ts";
import { median } from "./median.ts";
import { record, seconds, table } from "./record.ts";

const reports = 10_000;
const runs = 3;

/** How long `npm run check` takes on 10,000 generated reports, from the start of its process to the end. */
export function benchCheck(): Promise<void> {
  return withGeneratedCorpus(reports, async ({ content }) => {
    const times: number[] = [];
    let last = "";
    for (let run = 0; run < runs; run += 1) {
      const { time, output } = await timeCommand("check", { CONTENT_DIR: content });
      times.push(time);
      last = output.trim().split("\n").at(-1) ?? "";
    }
    record("check", [
      `${reports.toLocaleString("en-GB")} generated reports, seed 1: \`${last}\` The aim is 10 s on two cores.`,
      "",
      ...table(
        ["run", "whole process"],
        [...times.entries()].map(([run, time]) => [`${run + 1}`, seconds(time)]),
      ),
      "",
      `Median: ${seconds(median(times))}.`,
    ]);
  });
}
