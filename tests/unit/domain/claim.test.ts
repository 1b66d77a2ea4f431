import { describe, expect, it } from "vitest";
import { presentAssessment } from "../../../src/domain/claim.ts";
import { anAssessment } from "../../factories/dossier.ts";
import { problemsOf } from "../../factories/head-problems.ts";

describe("the assessment that holds", () => {
  const presentOf = (...dates: string[]) => {
    const assessments = dates.map((on, index) => anAssessment({ on, text: `${index}` }));
    return presentAssessment({ assessments }).text;
  };

  it("is the latest, wherever it stands in the file", () => {
    expect(presentOf("2024-04-01", "2024-05-01", "2024-04-15")).toBe("1");
  });

  it("of one day is the last in the file", () => {
    expect(presentOf("2024-04-01", "2024-04-01")).toBe("1");
  });

  it("of one day is the one with a time, and of several the latest instant", () => {
    expect(presentOf("2024-04-01T10:00+03:00", "2024-04-01")).toBe("0");
    expect(presentOf("2024-04-01T08:00Z", "2024-04-01T10:00+03:00")).toBe("0");
  });

  it("does not exist for a claim without assessments", () => {
    expect(() => presentOf()).toThrow("A claim has at least one assessment.");
  });
});

/** Problems of a claim with one position and one assessment. */
const inClaim = (position = {}, assessments = "[{ on: 2024-04-01, status: disputed, text: Denied }]") => {
  const fields = { holder: "org:port", stance: "denies", on: "2024-04-01", report: "2024/04/ferry", ...position };
  return problemsOf(
    "claims",
    `wording: It was unsafe\npositions:\n  - ${JSON.stringify(fields)}\nassessments: ${assessments}\n`,
  ).map((line) => line.replace(/^\S+ /, "").replace(/ \/ .*/, ""));
};

describe("a claim as an editor writes it", () => {
  it.each(["person:ann-reed", "org:port", "outlet:gazette", "source:first"])("may be held by %s", (holder) => {
    expect(inClaim({ holder })).toEqual([]);
  });

  it.each(["place:bay", "port", "org:", "source:First"])("is not held by %s", (holder) => {
    expect(inClaim({ holder })).toEqual([
      "field/value: Unexpected holder for `positions.0.holder`, expected `person:`, `org:`, `outlet:` or `source:` and an id",
    ]);
  });

  it("cites reports and quotes by their ids", () => {
    expect(inClaim({ report: "ferry" })).toEqual([
      "field/value: Unexpected report for `positions.0.report`, expected an id such as `2024/04/slug`",
    ]);
    expect(inClaim({ quote: "#q-1a2b3c4" })).toEqual([
      "field/value: Unexpected quote for `positions.0.quote`, expected an id such as `q-1a2b3c4`",
    ]);
    expect(inClaim({ quote: "q-1a2b3c4" })).toEqual([]);
  });

  it("has a stance and a status of those that exist, and is assessed at least once", () => {
    expect(inClaim({ stance: "denis" })).toMatchObject([expect.stringContaining("did you mean `denies`?")]);
    expect(inClaim({}, "[{ on: 2024-04-01, status: true, text: Denied }]")).toHaveLength(1);
    expect(inClaim({}, "[]")).toMatchObject([expect.stringContaining("expected at least 1 item")]);
  });
});
