import { describe, expect, it } from "vitest";
import { checkLinks } from "../../../src/checks/check-links.ts";
import type { Report } from "../../../src/domain/report.ts";
import { aContext } from "../../factories/check-context.ts";
import { aCorpus } from "../../factories/corpus.ts";
import { aMention, anOutline } from "../../factories/outline.ts";
import { aReport } from "../../factories/report.ts";

const place = { line: 12, column: 1 };
const target = aReport({ id: "2024/03/pier", outline: anOutline({ anchors: ["details", "q-2ua3pyb"] }) });

describe("a mention of a part of a report whose translation is held back", () => {
  const translated = {
    ...target,
    language: "uk",
    draft: true,
    path: "reports/2024/03/pier.uk.md",
    outline: anOutline({ anchors: ["q-igpf412"] }),
  } as const;
  const ofAnchor = (anchor: string, changes: Partial<Report> = {}, targets: Report[] = [target, translated]) => {
    const outline = anOutline({ mentions: [aMention({ kind: "report", id: target.id, anchor })] });
    const ferry = [aReport({ outline }), aReport({ language: "uk", outline, ...changes })];
    return checkLinks(aContext(aCorpus({ reports: [...targets, ...ferry] }))).filter(({ path }) =>
      path.endsWith("uk.md"),
    );
  };

  it("leads readers to the original", () => {
    expect(ofAnchor("q-2ua3pyb")).toEqual([]);
    expect(ofAnchor("q-2ua3pyc")).toMatchObject([{ code: "link/dead-anchor" }]);
  });

  it("is told where only the translation has the part", () => {
    expect(ofAnchor("q-igpf412")).toEqual([
      {
        path: "reports/2024/04/ferry.uk.md",
        at: place,
        code: "publish/hidden-reference",
        message:
          "Unexpected anchor `#q-igpf412` of a translation that readers do not see yet, expected something that readers see",
        remedy:
          "Copy the link from the page that readers see. Until the translation appears, this one leads to the beginning of that page.",
      },
    ]);
  });

  it("leads to the translation from what is held back itself", () => {
    expect(ofAnchor("q-igpf412", { draft: true })).toEqual([]);
    expect(ofAnchor("q-2ua3pyb", { draft: true })).toMatchObject([{ code: "link/dead-anchor" }]);
  });

  it("is right or wrong as before where readers see no version at all", () => {
    const targets = [{ ...target, draft: true }, translated];
    expect(ofAnchor("q-igpf412", {}, targets)).toEqual([]);
    expect(ofAnchor("nowhere", {}, targets)).toMatchObject([{ code: "link/dead-anchor" }]);
  });
});
