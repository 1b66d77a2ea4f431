import { describe, expect, it } from "vitest";
import { aState, changedReport, compared, noteRemedy, notes } from "../../factories/comparison.ts";
import { aCorrection, aReport } from "../../factories/report.ts";

const path = "reports/2024/04/ferry.md";

describe("a published title", () => {
  it("may not be changed in silence", () => {
    expect(changedReport({}, { title: "No more ferry" })).toEqual([
      {
        path,
        at: ["title"],
        code: "changed/title",
        message:
          "Unexpected title `No more ferry` of a report that was published as `The ferry stops running`, expected a note on the change",
        remedy: noteRemedy,
      },
    ]);
  });

  it.each(notes)("may be changed with %s", (_what, after) => {
    expect(changedReport({}, { title: "No more ferry", ...after })).toEqual([]);
  });

  it("is not excused by a note that was there before, or that was only taken away", () => {
    const title = "No more ferry";
    for (const [, before] of notes) {
      expect(changedReport(before, { title, ...before })).toMatchObject([{ code: "changed/title" }]);
      expect(changedReport(before, { title })).toMatchObject([{ code: "changed/title" }]);
    }
  });

  it("is not excused by a note that was worded anew, or an update of an earlier day", () => {
    const before = { corrections: [aCorrection()], updated: "2024-04-03" };
    const after = { title: "No more ferry", corrections: [aCorrection({ text: "The hour." })], updated: "2024-04-02" };
    expect(changedReport(before, after)).toMatchObject([{ code: "changed/title" }]);
    expect(changedReport(before, { ...after, updated: "2024-04-04" })).toEqual([]);
    expect(
      changedReport(before, { ...after, corrections: [aCorrection(), aCorrection({ text: "The hour." })] }),
    ).toEqual([]);
  });

  it("that could not be read is not compared", () => {
    expect(changedReport({ title: "" }, {})).toEqual([]);
    const faulty = new Set([path]);
    expect(compared(aState([aReport()]), aState([aReport({ title: "" })]), { faulty })).toEqual([]);
  });
});

describe("a published report", () => {
  it("may not be removed", () => {
    expect(compared(aState([aReport()]), aState([]))).toEqual([
      {
        path,
        at: { line: 1, column: 1 },
        code: "changed/removed",
        message: "Unexpected removal of the published report `2024/04/ferry`, expected its file",
        remedy:
          "Put the file back where it was. A report that no longer stands keeps its address, and says so with a correction of the kind `retraction`.",
      },
    ]);
  });

  it.each(["draft", "embargo", "date"] as const)("may not be hidden again by its %s", (why) => {
    const held = new Map([[path, why === "draft" ? { why } : { why, until: "2024-07-01" }]]);
    expect(compared(aState([aReport()]), aState([aReport()]), { held })).toEqual([
      {
        path,
        at: [why],
        code: "changed/removed",
        message: `Unexpected \`${why}\` that hides the published report \`2024/04/ferry\`, expected readers to see it`,
        remedy:
          "What was published stays. Say in a correction what is wrong with it, of the kind `retraction` if all of it is.",
      },
    ]);
  });

  it("may be removed once its retraction has been published", () => {
    const retracted = aReport({ corrections: [aCorrection({ kind: "retraction" })] });
    expect(compared(aState([retracted]), aState([]))).toEqual([]);
  });

  it("that cannot be read at present is not removed", () => {
    expect(compared(aState([aReport()]), aState([]), { files: new Set([path]) })).toEqual([]);
  });
});
