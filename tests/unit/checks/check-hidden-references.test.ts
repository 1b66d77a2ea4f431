import { describe, expect, it } from "vitest";
import { checkHiddenReferences } from "../../../src/checks/check-hidden-references.ts";
import type { Report } from "../../../src/domain/report.ts";
import { aContext } from "../../factories/check-context.ts";
import { aCorpus, aPage } from "../../factories/corpus.ts";
import { aClaim, aFigure, anEvent, aPosition, aReading, aStoryline } from "../../factories/dossier.ts";
import { aMention, anOutline } from "../../factories/outline.ts";
import { aReport } from "../../factories/report.ts";

/** On 1 June 2024. */
const id = "2024/05/pier";
const pier = (changes: Partial<Report>) => aReport({ id, date: "2024-05-01", ...changes });
const toPier = anOutline({ mentions: [aMention({ kind: "report", id })] });
type Parts = Parameters<typeof aCorpus>[0];
const findingsOf = (parts: Parts) => checkHiddenReferences(aContext(aCorpus(parts)));

describe("a mention of a report that is held back", () => {
  it.each([
    [{ draft: true }, "which is a draft"],
    [{ embargo: "2024-06-03T06:00+03:00" }, "which is under embargo until `2024-06-03T06:00+03:00`"],
    [{ date: "2024-06-02" }, "which is to be published on `2024-06-02`"],
  ])("says why: %j", (changes, why) => {
    expect(findingsOf({ reports: [aReport({ outline: toPier }), pier(changes)] })).toEqual([
      {
        path: "reports/2024/04/ferry.md",
        at: { line: 12, column: 1 },
        code: "publish/hidden-reference",
        message: `Unexpected report \`2024/05/pier\`, ${why}, expected something that readers see`,
        remedy: "Readers see these words without a link until then. See that they give nothing away.",
      },
    ]);
  });

  it("is found on pages and storylines too", () => {
    const parts = { reports: [pier({ draft: true })], pages: [aPage({ outline: toPier })] };
    expect(findingsOf({ ...parts, storylines: [aStoryline({ outline: toPier })] }).map(({ path }) => path)).toEqual([
      "pages/about.md",
      "storylines/end-of-the-ferry.md",
    ]);
  });

  it("is allowed in another report that is held back", () => {
    expect(findingsOf({ reports: [aReport({ draft: true, outline: toPier }), pier({ draft: true })] })).toEqual([]);
  });

  it("is allowed where only a translation of it is held back", () => {
    const reports = [aReport({ outline: toPier }), pier({}), pier({ language: "uk", draft: true })];
    expect(findingsOf({ reports })).toEqual([]);
  });
});

describe("a link to a page that exists because of such a report", () => {
  const linking = (href: string) =>
    aReport({ outline: anOutline({ links: [{ href, place: { line: 9, column: 3 } }] }) });

  it.each(["/reports/2024/05/pier/#q-1a2b3c4", "/archive/2024/05/"])("is told: %s", (href) => {
    expect(findingsOf({ reports: [linking(href), pier({ draft: true })] })).toEqual([
      {
        path: "reports/2024/04/ferry.md",
        at: { line: 9, column: 3 },
        code: "publish/hidden-reference",
        message: `Unexpected link \`${href}\` to a page that readers do not see yet, expected something that readers see`,
        remedy: "Readers see these words without a link until then. See that they give nothing away.",
      },
    ]);
  });

  it("is none to a page that others make too", () => {
    expect(findingsOf({ reports: [linking("/archive/2024/"), pier({ draft: true })] })).toEqual([]);
  });
});

describe("a citation of a report that is held back", () => {
  const shown = { reports: [aReport(), pier({ draft: true })] };
  const finding = { code: "publish/hidden-reference" };
  const draft = "Unexpected report `2024/05/pier`, which is a draft, expected something that readers see";

  it.each([
    [
      { events: [anEvent({ statedBy: [{ report: "2024/04/ferry" }, { report: id }] })] },
      ["statedBy", 1, "report"],
      "Readers do not see this statement until then.",
    ],
    [
      { claims: [aClaim({ positions: [aPosition({ report: id }), aPosition()] })] },
      ["positions", 0, "report"],
      "Readers do not see this position until then. See that no assessment speaks of it.",
    ],
    [
      { figures: [aFigure({ readings: [aReading(), aReading({ report: id })] })] },
      ["readings", 1, "report"],
      "Readers do not see this reading until then. See that the summary does not speak of it.",
    ],
  ] satisfies [Parts, unknown, string][])("is told, with what readers miss: %#", (parts, at, remedy) => {
    expect(findingsOf({ ...shown, ...parts })).toMatchObject([{ ...finding, at, message: draft, remedy }]);
  });

  it("is allowed in what only that report carries, and readers do not see either", () => {
    const events = [anEvent({ statedBy: [{ report: id }] })];
    expect(findingsOf({ ...shown, events, claims: [aClaim({ positions: [aPosition({ report: id })] })] })).toEqual([]);
  });

  it("makes an event unseen, which what is seen should not name", () => {
    const events = [anEvent({ statedBy: [{ report: id }] })];
    const claims = [aClaim({ events: ["ferry-stops"] })];
    const storylines = [aStoryline({ keyEvents: ["ferry-stops"] })];
    const message =
      "Unexpected event `ferry-stops`, which only reports carry that readers do not see yet, expected something that readers see";
    expect(findingsOf({ ...shown, events, claims, storylines })).toEqual([
      {
        ...finding,
        path: "claims/ferry-was-unsafe.yaml",
        at: ["events", 0],
        message,
        remedy: "Readers do not see the event until then.",
      },
      {
        ...finding,
        path: "storylines/end-of-the-ferry.md",
        at: ["keyEvents", 0],
        message,
        remedy: "Readers do not see the event until then.",
      },
    ]);
  });
});
