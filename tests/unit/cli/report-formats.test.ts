import { stripVTControlCharacters } from "node:util";
import type { Log } from "sarif";
import { describe, expect, it } from "vitest";
import type { CheckReport } from "../../../src/cli/check-report.ts";
import { formats } from "../../../src/cli/report-formats.ts";
import { summarise } from "../../../src/cli/report-problems.ts";
import { withContent } from "../../factories/content-folder.ts";
import { aJudgedProblem } from "../../factories/judged-problem.ts";

const path = "reports/2024/04/ferry.md";
const text = `---
title: Ferry
summary: A ferry
date: 2024-04-01
kind: digest
authors: [dsk]
---
`;

const hint = aJudgedProblem({
  place: { line: 2, column: 8 },
  code: "sourcing/less-precise",
  severity: "hint",
  message: "Unexpected 100%\r\nof: this, that",
  remedy: undefined,
});
const waived = { ...aJudgedProblem({ code: "sourcing/bare", severity: "warning" }), reason: "the outlet gave no more" };
const report: CheckReport = { problems: [hint, aJudgedProblem()], waived: [waived], files: 12 };

/** A report about a folder that exists, in a format; `@` stands for the folder above the content. */
function printed(format: keyof typeof formats, about = report): Promise<string> {
  return withContent({ [path]: text }, (folder) => {
    const workingFolder = folder.replace(/\/content$/, "");
    return stripVTControlCharacters(formats[format](about, { folder, workingFolder })).replaceAll(workingFolder, "@");
  });
}

describe("check prints for people", () => {
  it("each problem with its line, then what is waived, then the counts", async () => {
    expect(await printed("text")).toBe(`content/${path}:2:8  sourcing/less-precise (hint)
  Unexpected 100% of: this, that

    2 | title: Ferry
      |        ^

content/${path}:6:11  reference/unknown-author
  Unexpected author \`dsk\`, expected the id of a file in \`authors/\`; did you mean \`desk\`?
  Correct the id, or write \`authors/dsk.yaml\`.

    6 | authors: [dsk]
      |           ^^^

Waived, each with its reason:
  content/${path}:6:11  sourcing/bare: the outlet gave no more

1 error and 1 hint in 1 file, 1 waived, 12 files checked.`);
  });

  it("no line where the file has none, or an empty one", async () => {
    const problems = [aJudgedProblem({ place: { line: 99, column: 1 } }), aJudgedProblem({ path: "gone.md" })];
    expect(await printed("text", { problems, waived: [], files: 1 })).not.toContain(" | ");
  });

  it("the counts of each severity", () => {
    const warning = aJudgedProblem({ severity: "warning", path: "a" });
    const problems = [warning, { ...warning, path: "b" }, aJudgedProblem({ severity: "error" }), hint];
    expect(summarise({ problems, waived: [], files: 2000 })).toBe(
      "1 error, 2 warnings and 1 hint in 3 files, 2,000 files checked.",
    );
    expect(summarise({ problems: [], waived: [], files: 1 })).toBe("No problems, 1 file checked.");
    expect(summarise({ problems: [], waived: [waived], files: 3 })).toBe("No problems, 1 waived, 3 files checked.");
  });
});

describe("check prints for programs", () => {
  it("JSON as docs/checking.md describes it", async () => {
    const author = {
      path: `content/${path}`,
      line: 6,
      column: 11,
      code: "reference/unknown-author",
      severity: "error",
      message: "Unexpected author `dsk`, expected the id of a file in `authors/`; did you mean `desk`?",
      remedy: "Correct the id, or write `authors/dsk.yaml`.",
    };
    expect(JSON.parse(await printed("json"))).toEqual({
      version: 1,
      summary: { files: 12, errors: 1, warnings: 0, hints: 1, waived: 1 },
      problems: [
        {
          path: `content/${path}`,
          line: 2,
          column: 8,
          code: "sourcing/less-precise",
          severity: "hint",
          message: "Unexpected 100%\r\nof: this, that",
        },
        author,
      ],
      waived: [{ ...author, code: "sourcing/bare", severity: "warning", reason: "the outlet gave no more" }],
    });
  });

  it("workflow commands in which no character of content can end or begin one", async () => {
    const file = "reports/a,b:c%.md";
    const odd = aJudgedProblem({ path: file, message: "a\n::error::b", remedy: "50%" });
    expect((await printed("github", { ...report, problems: [hint, odd] })).split("\n")).toEqual([
      `::notice file=content/${path},line=2,col=8,title=sourcing/less-precise::Unexpected 100%25%0D%0Aof: this, that`,
      "::error file=content/reports/a%2Cb%3Ac%25.md,line=6,col=11,title=reference/unknown-author::a%0A::error::b%0A50%25",
      "1 error and 1 hint in 2 files, 1 waived, 12 files checked.",
    ]);
  });

  it("SARIF with a rule for each code, regions in characters, and waivers as suppressions", async () => {
    const log = JSON.parse(await printed("sarif")) as Log;
    const [run] = log.runs;
    const rules = run?.tool.driver.rules ?? [];
    expect(log.version).toBe("2.1.0");
    expect(run?.columnKind).toBe("utf16CodeUnits");
    expect(run?.results).toMatchObject([
      { ruleId: "sourcing/less-precise", level: "note" },
      {
        ruleId: "reference/unknown-author",
        level: "error",
        locations: [
          {
            physicalLocation: {
              artifactLocation: { uri: `content/${path}` },
              region: { startLine: 6, startColumn: 11, endLine: 6, endColumn: 14 },
            },
          },
        ],
      },
      {
        ruleId: "sourcing/bare",
        level: "warning",
        suppressions: [{ kind: "inSource", justification: "the outlet gave no more" }],
      },
    ]);
    for (const { ruleId, ruleIndex = -1 } of run?.results ?? []) expect(rules[ruleIndex]?.id).toBe(ruleId);
  });

  it("SARIF with addresses in which nothing of a name is taken for another part", async () => {
    const uriOf = async (file: string) => {
      const log = JSON.parse(
        await printed("sarif", { problems: [aJudgedProblem({ path: file })], waived: [], files: 1 }),
      ) as Log;
      return log.runs[0]?.results?.[0]?.locations?.[0]?.physicalLocation?.artifactLocation?.uri;
    };
    expect(await uriOf("topics/with space#1?.yaml")).toBe("content/topics/with%20space%231%3F.yaml");
    expect(await uriOf("topics/порт.yaml")).toBe("content/topics/%D0%BF%D0%BE%D1%80%D1%82.yaml");
  });
});
