import { describe, expect, it } from "vitest";
import { addTallies, tallyLine } from "../../../src/cli/tally.ts";
import { tallyReport } from "../../../src/cli/vitest-report.ts";

const oneFailed = { passed: 0, failed: 1, skipped: 0 };

function reportOf(changes: Record<string, unknown> = {}): string {
  return JSON.stringify({
    numPassedTests: 3,
    numFailedTests: 0,
    numPendingTests: 0,
    numTodoTests: 0,
    testResults: [{ status: "passed", assertionResults: [{ status: "passed" }] }],
    ...changes,
  });
}

describe("a run of Vitest", () => {
  it("counts what passed", () => {
    expect(tallyReport(reportOf(), true)).toEqual({ passed: 3, failed: 0, skipped: 0 });
  });

  it("counts each failed test once, not its file as well", () => {
    const testResults = [{ status: "failed", assertionResults: [{ status: "failed" }, { status: "failed" }] }];
    expect(tallyReport(reportOf({ numFailedTests: 2, testResults }), false)).toEqual({
      passed: 3,
      failed: 2,
      skipped: 0,
    });
  });

  it("counts each test file that does not load as one failed", () => {
    const broken = { status: "failed", assertionResults: [] };
    expect(tallyReport(reportOf({ testResults: [broken, broken] }), false)).toEqual({
      passed: 3,
      failed: 2,
      skipped: 0,
    });
  });

  it("counts tests that are skipped or still to be written as skipped", () => {
    expect(tallyReport(reportOf({ numPendingTests: 1, numTodoTests: 2 }), true)).toEqual({
      passed: 3,
      failed: 0,
      skipped: 3,
    });
  });

  it("counts as one failed where all tests passed and the run failed", () => {
    expect(tallyReport(reportOf(), false)).toEqual({ passed: 3, failed: 1, skipped: 0 });
  });

  it("counts as one failed where it found no tests", () => {
    expect(tallyReport(reportOf({ numPassedTests: 0, testResults: [] }), true)).toEqual(oneFailed);
  });

  it.each([undefined, "", "{", "{}"])("counts as one failed where its report is %j", (json) => {
    expect(tallyReport(json, true)).toEqual(oneFailed);
  });
});

describe("the last line", () => {
  it("adds up the steps", () => {
    const steps = [
      { passed: 1, failed: 0, skipped: 0 },
      { passed: 41, failed: 2, skipped: 0 },
    ];
    expect(tallyLine(addTallies(steps))).toBe("42 passed, 2 failed");
  });

  it("names skipped tests where there are some", () => {
    expect(tallyLine({ passed: 1, failed: 0, skipped: 4 })).toBe("1 passed, 0 failed, 4 skipped");
  });
});
