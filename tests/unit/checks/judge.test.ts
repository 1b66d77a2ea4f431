import { describe, expect, it } from "vitest";
import { judge, unusedWaivers } from "../../../src/checks/judge.ts";
import type { Problem } from "../../../src/domain/problem.ts";
import type { SeveritySettings } from "../../../src/domain/severity.ts";
import { aCorpus } from "../../factories/corpus.ts";
import { aReport } from "../../factories/report.ts";

const path = "reports/2024/04/ferry.md";
const reason = "the outlet gave no more";
const bare: Problem = { path, place: { line: 9, column: 3 }, code: "sourcing/bare", message: "Unexpected source" };
const waiving = aCorpus({ reports: [aReport({ waive: { "sourcing/bare": reason } })] });
const settings = (entries: [Problem["code"], "error" | "warning" | "hint" | "off"][]): SeveritySettings =>
  new Map(entries);

describe("a problem", () => {
  it("has the severity of its code, unless the site says otherwise", () => {
    const stale: Problem = { ...bare, code: "claim/stale-assessment" };
    const missing: Problem = { ...bare, code: "field/missing" };
    const severitiesOf = (by: SeveritySettings) =>
      judge([bare, stale, missing], aCorpus(), by).problems.map(({ severity }) => severity);
    expect(severitiesOf(settings([]))).toEqual(["warning", "warning", "error"]);
    expect(severitiesOf(settings([["sourcing/bare", "error"]]))).toEqual(["error", "warning", "error"]);
    expect(severitiesOf(settings([["claim/stale-assessment", "hint"]]))).toEqual(["warning", "hint", "error"]);
  });

  it("is nothing where its code is off, waived or not", () => {
    expect(judge([bare], waiving, settings([["sourcing/bare", "off"]]))).toEqual({ problems: [], waived: [] });
  });

  it("is set aside with the reason where its report waives it, and nowhere else", () => {
    const elsewhere = { ...bare, path: "reports/2024/04/pier.md" };
    const other: Problem = { ...bare, code: "sourcing/plural" };
    expect(judge([bare, elsewhere, other], waiving, settings([]))).toEqual({
      problems: [
        { ...elsewhere, severity: "warning" },
        { ...other, severity: "warning" },
      ],
      waived: [{ ...bare, severity: "warning", reason }],
    });
  });
});

describe("a waiver", () => {
  it("of what is found is used", () => {
    expect(unusedWaivers(waiving, [bare], () => true)).toEqual([]);
  });

  it("of what is not found in its report is shown at its key", () => {
    expect(unusedWaivers(waiving, [{ ...bare, path: "reports/2024/04/pier.md" }], () => true)).toEqual([
      {
        path,
        at: ["waive", "sourcing/bare"],
        part: "key",
        code: "waiver/unused",
        message: "Unexpected waiver of `sourcing/bare`, expected one of a problem that the report has",
        remedy: "Delete the waiver.",
      },
    ]);
  });

  it("of what nobody looked for says nothing", () => {
    expect(unusedWaivers(waiving, [], (code) => code !== "sourcing/bare")).toEqual([]);
  });
});
