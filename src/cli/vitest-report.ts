import { z } from "zod";
import { type Tally, tallyOne } from "./tally.ts";

/** What is read of the report that Vitest's JSON reporter writes. */
const reportSchema = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  numTodoTests: z.number(),
  testResults: z.array(
    z.object({
      status: z.string(),
      assertionResults: z.array(z.object({ status: z.string() })),
    }),
  ),
});

/**
 * Counts the tests of one run of Vitest. A test file that fails as a whole counts as one failed test, and so does a run
 * that left no report, ran no test, or says that it failed without saying where.
 */
export function tallyReport(json: string | undefined, ok: boolean): Tally {
  const report = parseReport(json);
  if (report === undefined) return tallyOne(false);
  const passed = report.numPassedTests;
  const failed = report.numFailedTests + report.testResults.filter(failedAsWhole).length;
  const unexplained = failed === 0 && (!ok || passed === 0);
  return { passed, failed: unexplained ? 1 : failed, skipped: report.numPendingTests + report.numTodoTests };
}

type Report = z.infer<typeof reportSchema>;

function parseReport(json: string | undefined): Report | undefined {
  try {
    return reportSchema.parse(JSON.parse(json ?? ""));
  } catch {
    return undefined;
  }
}

function failedAsWhole(file: Report["testResults"][number]): boolean {
  return file.status === "failed" && !file.assertionResults.some(({ status }) => status === "failed");
}
