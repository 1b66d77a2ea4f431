import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { contentPaths, select } from "../../../src/cli/check-selection.ts";
import { parseCodes } from "../../../src/cli/parse-codes.ts";
import { summarise } from "../../../src/cli/report-problems.ts";
import { withContent } from "../../factories/content-folder.ts";
import { aJudgedProblem } from "../../factories/judged-problem.ts";

const report = {
  problems: [
    aJudgedProblem({ path: "reports/2024/04/ferry.md" }),
    aJudgedProblem({ path: "reports/2024/04/ferry.md", code: "sourcing/bare" }),
    aJudgedProblem({ path: "reports/2024/044.md", code: "quote/no-source" }),
    aJudgedProblem({ path: "site.yaml", code: "field/type" }),
  ],
  waived: [],
  files: 4,
};
const codesOf = (paths: string[], only: string[]) => select(report, { paths, only }).problems.map(({ code }) => code);

describe("what an editor wants to see", () => {
  it("is everything where nothing is said", () => {
    expect(codesOf([], [])).toHaveLength(4);
  });

  it("may be files and folders, and a folder is none that begins alike", () => {
    expect(codesOf(["reports/2024/04"], [])).toEqual(["reference/unknown-author", "sourcing/bare"]);
    expect(codesOf(["site.yaml", "reports/2024/044.md"], [])).toEqual(["quote/no-source", "field/type"]);
    expect(codesOf([""], [])).toHaveLength(4);
  });

  it("may be codes and groups of codes", () => {
    expect(codesOf([], ["sourcing", "quote/no-source"])).toEqual(["sourcing/bare", "quote/no-source"]);
    expect(codesOf(["reports/2024/04"], ["reference"])).toEqual(["reference/unknown-author"]);
  });
});

describe("what was not asked for", () => {
  const summaryOf = (paths: string[], only: string[]) => summarise(select(report, { paths, only }));

  it("is counted, so that nobody takes a part for the whole", () => {
    expect(summaryOf([], ["claim"])).toBe("No problems of `claim`; 4 others are not shown, 4 files checked.");
    expect(summaryOf(["topics", "authors"], [])).toBe(
      "No problems in `topics` and `authors`; 4 others are not shown, 4 files checked.",
    );
    expect(summaryOf(["site.yaml"], ["claim", "event"])).toBe(
      "No problems of `claim` and `event` in `site.yaml`; 4 others are not shown, 4 files checked.",
    );
    expect(summaryOf(["reports"], [])).toBe("3 errors in 2 files; 1 other is not shown, 4 files checked.");
  });

  it("is not spoken of where there is none", () => {
    expect(summaryOf([], [])).toBe("4 errors in 3 files, 4 files checked.");
    const clean = select({ ...report, problems: [] }, { paths: [], only: ["claim"] });
    expect(summarise(clean)).toBe("No problems, 4 files checked.");
  });
});

describe("codes that are typed", () => {
  it("may be several, at once or one after the other", () => {
    expect(parseCodes("sourcing, quote/no-source", ["field"])).toEqual(["field", "sourcing", "quote/no-source"]);
  });

  it("are refused where there are none such", () => {
    expect(() => parseCodes("sourcing,quotes/no-source")).toThrow(
      "expected codes of docs/problems.md or their beginnings, such as `quote/no-source` or `sourcing`; did you mean `quote/no-source`?",
    );
  });
});

describe("paths that are typed", () => {
  it("count from where they are typed, or from the content folder", async () => {
    const found = await withContent({ "reports/2024/04/ferry.md": "" }, (folder) => {
      const from = join(folder, "reports/2024");
      return contentPaths(["04/ferry.md", "reports", ".", folder, `${folder}/reports/2024/`], folder, from);
    });
    expect(found).toEqual(["reports/2024/04/ferry.md", "reports", "reports/2024", "", "reports/2024"]);
  });

  it.each(["nowhere.md", "..", "/"])("are refused outside of the content folder, as %s", async (path) => {
    await withContent({}, (folder) => {
      expect(() => contentPaths([path], folder, folder)).toThrow(
        `Unexpected path \`${path}\`, expected a file or folder in \`${folder}\`.`,
      );
    });
  });
});
