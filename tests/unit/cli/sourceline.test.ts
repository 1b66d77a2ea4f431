import { readFileSync } from "node:fs";
import { describe, expect, it, vi } from "vitest";
import { sourcelineProgram } from "../../../src/cli/sourceline.ts";
import { withContent } from "../../factories/content-folder.ts";
import { filesOfPier, pierPath, pierReport } from "../../factories/pier-report.ts";
import { sourceline } from "../../factories/sourceline.ts";

/** Each test starts processes, which take their time on a busy machine. */
vi.setConfig({ testTimeout: 60_000 });

const pier = { ...filesOfPier, [pierPath]: pierReport };
const broken = { ...pier, [pierPath]: pierReport.replace("guest]", "gest]") };
const hint = { ...pier, [pierPath]: pierReport.replace("[a builder who has seen the plans]", "[he]") };

const commands = sourcelineProgram().commands;

describe("the command line", () => {
  it("lists its commands and exit codes where nothing is typed, and where help is asked for", async () => {
    const { code, out, err } = await sourceline([]);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    for (const command of commands) expect(out).toContain(`\n  ${command.name()} `);
    expect(out).toContain("Exit codes:\n  0  everything is fine\n  1  the content has errors, or the work failed\n");
    expect(await sourceline(["--help"])).toEqual({ code, out, err });
  });

  it.each(commands.map((command) => command.name()))("has help with an example for %s", async (name) => {
    const { code, out } = await sourceline([name, "--help"]);
    expect(code).toBe(0);
    expect(out).toMatch(new RegExp(`^Usage: sourceline ${name} [\\s\\S]*\\nExamples:\\n .*sourceline ${name}\\b`));
  });

  it("is started by an npm script for each command", () => {
    const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as { scripts: Record<string, string> };
    for (const command of commands)
      expect(scripts[command.name()]).toBe(`node src/cli/bootstrap.mjs ${command.name()}`);
  });

  it.each([
    [["chekc"], "Unexpected command `chekc`; did you mean `check`?\nSee `sourceline --help`.\n"],
    [
      ["check", "--fromat", "json"],
      "Unexpected option `--fromat`; did you mean `--format`?\nSee `sourceline check --help`.\n",
    ],
    [
      ["check", "--format", "xml"],
      "Unexpected `xml` for `--format`, expected one of text, json, sarif, github\nSee `sourceline check --help`.\n",
    ],
    [["check", "--only"], "Missing value of `--only`, expected `--only <codes>`\nSee `sourceline check --help`.\n"],
    [
      ["check", "--only", "sorcing"],
      "Unexpected `sorcing` for `--only`, expected codes of docs/problems.md or their beginnings, such as `quote/no-source` or `sourcing`; did you mean `sourcing`?\nSee `sourceline check --help`.\n",
    ],
    [["build", "site"], "Unexpected arguments `site`, expected none\nSee `sourceline build --help`.\n"],
    [["check", "--dry-run"], "Unexpected `--dry-run` alone, expected it together with `--fix`.\n"],
    [["check", "--watch", "--fix"], "Unexpected `--fix` together with `--watch`, expected one of them.\n"],
    [
      ["check", "--watch", "--format", "json"],
      "Unexpected `--format json` together with `--watch`, expected `text`.\n",
    ],
  ])("refuses %j with exit code 2 and says what is there", async (parameters, message) => {
    expect(await sourceline(parameters)).toEqual({ code: 2, out: "", err: message });
  });
});

describe("check on the command line", () => {
  it("ends with 0 where there is no problem, or no error", async () => {
    const clean = await withContent(pier, (folder) => sourceline(["check"], folder));
    expect(clean).toMatchObject({ code: 0, err: "", out: expect.stringMatching(/No problems, 12 files checked\.\n$/) });
    const hinted = await withContent(hint, (folder) => sourceline(["check"], folder));
    expect(hinted).toMatchObject({
      code: 0,
      err: "",
      out: expect.stringMatching(/1 hint in 1 file, 12 files checked\.\n$/),
    });
  });

  it("ends with 1 where there is an error", async () => {
    const { code, out } = await withContent(broken, (folder) => sourceline(["check"], folder));
    expect(code).toBe(1);
    expect(out).toContain("    6 | authors: [desk, gest]\n      |                 ^^^^\n");
  });

  it("shows the problems of some files and codes only, and ends by them", async () => {
    const shown = await withContent(broken, (folder) =>
      Promise.all([
        sourceline(["check", "reports/2024/03"], folder),
        sourceline(["check", "--only", "sourcing,quote"], folder),
        sourceline(["check", pierPath, "--only", "reference"], folder),
      ]),
    );
    expect(shown.map(({ code }) => code)).toEqual([0, 0, 1]);
  });

  it("prints nothing but JSON where a program reads it", async () => {
    const { code, out, err } = await withContent(broken, (folder) => sourceline(["check", "--format", "json"], folder));
    expect({ code, err }).toEqual({ code: 1, err: "" });
    expect(JSON.parse(out)).toMatchObject({ summary: { files: 12, errors: 1 }, problems: [{ line: 6, column: 17 }] });
  });

  it("has colours only where they are asked for, since there is no terminal", async () => {
    const coloured = (env: Record<string, string>) =>
      withContent(broken, async (folder) => (await sourceline(["check"], folder, env)).out.includes("\u001b["));
    expect(await coloured({})).toBe(false);
    expect(await coloured({ FORCE_COLOR: "1" })).toBe(true);
    expect(await coloured({ FORCE_COLOR: "1", NO_COLOR: "1" })).toBe(false);
  });

  it("says where there is no content folder", async () => {
    expect(await sourceline(["check"], "/nowhere/content")).toMatchObject({
      code: 1,
      err: "There is no content folder `/nowhere/content`. Set CONTENT_DIR to the one that is meant.\n",
    });
  });
});
