import { describe, expect, it } from "vitest";
import { checkSettingsOf } from "../../../src/corpus/check-settings.ts";
import { checkFiles } from "../../factories/content-folder.ts";
import { filesOfPier, pierPath, pierReport } from "../../factories/pier-report.ts";

/** What is wrong with the text of `checks.yaml`, one line a problem. */
const wrongIn = (text: string): string[] =>
  checkSettingsOf(text).problems.map(
    ({ place, code, message, remedy }) =>
      `${place.line}:${place.column} ${code}: ${message}${remedy ? ` / ${remedy}` : ""}`,
  );

describe("checks.yaml", () => {
  it("gives codes another severity, or none", () => {
    const { severities, problems } = checkSettingsOf("sourcing/bare: error\nfigure/not-carried: off # for now\n");
    expect([...severities]).toEqual([
      ["sourcing/bare", "error"],
      ["figure/not-carried", "off"],
    ]);
    expect(problems).toEqual([]);
  });

  it("may be empty, or say what is so by default", () => {
    expect(wrongIn("# nothing\n")).toEqual([]);
    expect(wrongIn("field/type: error\n")).toEqual([]);
  });

  it.each([
    [
      "a code that does not exist",
      "sourcing/bear: hint\n",
      "1:1 field/unknown: Unexpected code `sourcing/bear`, expected one of docs/problems.md; did you mean `sourcing/bare`?",
    ],
    [
      "a severity that does not exist",
      "sourcing/plural: hint\nsourcing/bare: warn\n",
      "2:16 field/value: Unexpected severity `warn` of `sourcing/bare`, expected one of `error`, `warning`, `hint`, `off`; did you mean `warning`?",
    ],
    [
      "a code without which pages would be wrong",
      "reference/unknown-outlet: hint\n",
      "1:27 field/value: Unexpected severity `hint` of `reference/unknown-outlet`, expected `error` / What this code finds would make pages wrong or leave them out. Delete the line.",
    ],
    [
      "a list",
      "- sourcing/bare\n",
      "1:1 field/type: Unexpected content of `checks.yaml`, expected lines such as `figure/not-carried: warning`",
    ],
    [
      "a bracket that is not closed",
      "sourcing/bare: [hint\n",
      "1:16 yaml/syntax: Unexpected `[` that nothing closes, expected `]` after the last item / Write the `]` that is missing.",
    ],
  ])("is a problem with %s, at its place", (_what, text, expected) => {
    expect(wrongIn(text)).toEqual([expected]);
  });

  it("holds as far as it is right", () => {
    expect([...checkSettingsOf("sourcing/bear: hint\nsourcing/bare: hint\n").severities]).toEqual([
      ["sourcing/bare", "hint"],
    ]);
  });

  it("is read by check, which complains of what is wrong in it and of no file too many", async () => {
    const report = pierReport.replace("[a builder who has seen the plans]", "[he]");
    const found = async (settings: string) => {
      const { problems } = await checkFiles({ ...filesOfPier, [pierPath]: report, "checks.yaml": settings });
      return problems.map(({ path, code, severity }) => `${path} ${code} ${severity}`);
    };
    expect(await found("sourcing/less-precise: error\n")).toEqual([`${pierPath} sourcing/less-precise error`]);
    expect(await found("sourcing/less-precise: off\n")).toEqual([]);
    expect(await found("sourcing/less-precise: of\n")).toEqual([
      "checks.yaml field/value error",
      `${pierPath} sourcing/less-precise hint`,
    ]);
  });
});

describe("a waiver in a report", () => {
  const waiving = (waive: string) => ({
    ...filesOfPier,
    [pierPath]: pierReport
      .replace("[a builder who has seen the plans]", "[he]")
      .replace("kind: digest", `kind: digest\nwaive: ${waive}`),
  });

  it("sets a problem aside, and is listed with its reason", async () => {
    const { problems, waived } = await checkFiles(waiving('{ "sourcing/less-precise": "said just before" }'));
    expect(problems).toEqual([]);
    expect(waived).toMatchObject([{ code: "sourcing/less-precise", path: pierPath, reason: "said just before" }]);
  });

  it.each([
    ["a reason that is none", "{ sourcing/less-precise: so what }", "6:33 field/value"],
    ["a code that cannot be waived", '{ "field/type": "there is no other way" }', "6:10 field/unknown"],
  ])("is a problem with %s", async (_what, waive, expected) => {
    const { problems } = await checkFiles(waiving(waive));
    expect(problems.map(({ place, code }) => `${place.line}:${place.column} ${code}`)).toContain(expected);
  });
});
