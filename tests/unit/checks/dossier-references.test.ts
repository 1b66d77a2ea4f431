import { describe, expect, it } from "vitest";
import { checkReferences } from "../../../src/checks/check-references.ts";
import { aContext } from "../../factories/check-context.ts";
import { aCorpus, anOrganisation, aPerson, aPlace } from "../../factories/corpus.ts";
import { aClaim, aFigure, anEvent, aPosition, aReading, aStoryline } from "../../factories/dossier.ts";
import { aMention, anOutline } from "../../factories/outline.ts";
import { aReport } from "../../factories/report.ts";

const things = { people: [aPerson()], organisations: [anOrganisation()], places: [aPlace()] };
const whole = {
  ...things,
  reports: [aReport({ storylines: ["end-of-the-ferry"] })],
  storylines: [aStoryline({ keyEvents: ["ferry-stops"] })],
  events: [anEvent({ places: ["bay"], storylines: ["end-of-the-ferry"], involves: ["org:town-council"] })],
  claims: [aClaim({ about: ["person:ann-reed"], events: ["ferry-stops"], storylines: ["end-of-the-ferry"] })],
  figures: [aFigure({ events: ["ferry-stops"], storylines: ["end-of-the-ferry"] })],
};
const findingsOf = (changes: Parameters<typeof aCorpus>[0]) =>
  checkReferences(aContext(aCorpus({ ...whole, ...changes })));

describe("a reference in a dossier", () => {
  it("to things that have a file is in order", () => {
    expect(findingsOf({})).toEqual([]);
  });

  it.each([
    ["a report", { reports: [aReport({ storylines: ["none"] })] }, "storyline", ["storylines", 0]],
    ["a storyline", { storylines: [aStoryline({ keyEvents: ["ferry-stops", "none"] })] }, "event", ["keyEvents", 1]],
    ["an event's places", { events: [anEvent({ places: ["none"] })] }, "entity", ["places", 0]],
    ["an event's storylines", { events: [anEvent({ storylines: ["none"] })] }, "storyline", ["storylines", 0]],
    ["an event's parties", { events: [anEvent({ involves: ["org:none"] })] }, "entity", ["involves", 0]],
    [
      "a statement",
      { events: [anEvent({ statedBy: [{ report: "2024/04/none" }] })] },
      "report",
      ["statedBy", 0, "report"],
    ],
    [
      "who states",
      { events: [anEvent({ statedBy: [{ report: "2024/04/ferry", by: "outlet:none" }] })] },
      "outlet",
      ["statedBy", 0, "by"],
    ],
    ["a claim's parties", { claims: [aClaim({ about: ["person:none"] })] }, "entity", ["about", 0]],
    ["a claim's events", { claims: [aClaim({ events: ["none"] })] }, "event", ["events", 0]],
    ["a claim's storylines", { claims: [aClaim({ storylines: ["none"] })] }, "storyline", ["storylines", 0]],
    [
      "a position",
      { claims: [aClaim({ positions: [aPosition({ report: "2024/04/none" })] })] },
      "report",
      ["positions", 0, "report"],
    ],
    [
      "a holder",
      { claims: [aClaim({ positions: [aPosition({ holder: "person:none" })] })] },
      "entity",
      ["positions", 0, "holder"],
    ],
    ["a figure's events", { figures: [aFigure({ events: ["none"] })] }, "event", ["events", 0]],
    ["a figure's storylines", { figures: [aFigure({ storylines: ["none"] })] }, "storyline", ["storylines", 0]],
    [
      "a reading",
      { figures: [aFigure({ readings: [aReading({ report: "2024/04/none" })] })] },
      "report",
      ["readings", 0, "report"],
    ],
    [
      "who counts",
      { figures: [aFigure({ readings: [aReading({ by: "org:none" })] })] },
      "entity",
      ["readings", 0, "by"],
    ],
  ] satisfies [string, Parameters<typeof aCorpus>[0], string, unknown][])(
    "from %s must be the id of a file",
    (_use, changes, kind, at) => {
      expect(findingsOf(changes)).toMatchObject([{ code: `reference/unknown-${kind}`, at }]);
    },
  );

  it.each(["storyline", "event", "claim", "figure"] as const)("to a %s may stand in the text", (kind) => {
    const mentioning = (id: string) =>
      findingsOf({
        storylines: [aStoryline({ outline: anOutline({ mentions: [aMention({ kind, id })] }) })],
      });
    const known = {
      storyline: "end-of-the-ferry",
      event: "ferry-stops",
      claim: "ferry-was-unsafe",
      figure: "passengers",
    };
    expect(mentioning(known[kind])).toEqual([]);
    expect(mentioning("none")).toMatchObject([
      { path: "storylines/end-of-the-ferry.md", code: `reference/unknown-${kind}`, at: { line: 12, column: 1 } },
    ]);
  });

  it("to a source is not one to a file", () => {
    expect(findingsOf({ claims: [aClaim({ positions: [aPosition({ holder: "source:none" })] })] })).toEqual([]);
  });

  it("says where a report's id comes from", () => {
    const claims = [aClaim({ positions: [aPosition({ report: "2024/04/fery" })] })];
    expect(findingsOf({ claims })).toEqual([
      {
        path: "claims/ferry-was-unsafe.yaml",
        at: ["positions", 0, "report"],
        code: "reference/unknown-report",
        message:
          "Unexpected report `2024/04/fery`, expected the id of a file in `reports/`; did you mean `2024/04/ferry`?",
        remedy: "An id of a report is its folder and name, such as `2024/04/slug`.",
        fix: { found: "2024/04/fery", replacement: "2024/04/ferry" },
      },
    ]);
  });
});
