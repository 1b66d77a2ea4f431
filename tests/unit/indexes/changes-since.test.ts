import { describe, expect, it } from "vitest";
import type { Claim } from "../../../src/domain/claim.ts";
import { type Change, changesSince, laterAssessments } from "../../../src/indexes/changes-since.ts";
import { ledgerOf } from "../../../src/indexes/claim-ledger.ts";
import { seriesOf } from "../../../src/indexes/figure-series.ts";
import { aClaim, aFigure, anAssessment, aPosition, aReading } from "../../factories/dossier.ts";

const ledger = (...claims: Claim[]) => ledgerOf(claims);
const named = (changes: Change[]) => changes.map(({ on, kind }) => `${on} ${kind}`);

/** A claim with assessments as `date status`, and a position from before all of them. */
const assessed = (...texts: string[]) =>
  aClaim({
    positions: [aPosition({ on: "2024-01-01" })],
    assessments: texts.map((text) => {
      const [on = "", status] = text.split(" ");
      return anAssessment({ on, status: status as "disputed" });
    }),
  });

describe("what changed since a day", () => {
  const claim = aClaim({
    positions: [aPosition(), aPosition({ on: "2024-04-05", stance: "denies" })],
    assessments: [anAssessment(), anAssessment({ on: "2024-04-06", status: "disputed" })],
  });
  const figure = aFigure({ readings: [aReading(), aReading({ on: "2024-04-03", value: 90 })] });

  it("is positions, changes of status and readings, oldest first", () => {
    expect(changesSince("2024-04-01", ledger(claim), [seriesOf(figure)])).toEqual([
      { on: "2024-04-03", kind: "reading", figure, reading: figure.readings[1] },
      { on: "2024-04-05", kind: "position", claim, position: claim.positions[1] },
      {
        on: "2024-04-06",
        kind: "assessment",
        claim,
        assessment: claim.assessments[1],
        before: claim.assessments[0],
      },
    ]);
  });

  it("has nothing of that day itself, not even of a minute in it", () => {
    const onThatDay = aClaim({ positions: [aPosition({ on: "2024-04-01T23:59+03:00" })] });
    expect(changesSince("2024-04-01", ledger(onThatDay), [])).toEqual([]);
    expect(named(changesSince("2024-03-31", ledger(onThatDay), []))).toEqual([
      "2024-04-01 assessment",
      "2024-04-01T23:59+03:00 position",
    ]);
  });

  it("begins with what a first assessment says, which has none before it", () => {
    expect(changesSince("2024-03-31", ledger(assessed("2024-04-01 disputed")), [])).toMatchObject([
      { kind: "assessment", on: "2024-04-01" },
    ]);
    expect(changesSince("2024-03-31", ledger(assessed("2024-04-01 disputed")), [])[0]).not.toHaveProperty("before");
  });

  it("is no assessment that leaves the status as it was", () => {
    const fresh = assessed(
      "2024-04-01 unconfirmed",
      "2024-04-02 unconfirmed",
      "2024-04-03 refuted",
      "2024-04-04 refuted",
    );
    expect(named(changesSince("2024-04-01", ledger(fresh), []))).toEqual(["2024-04-03 assessment"]);
  });

  it("is each return to an earlier status", () => {
    const back = assessed("2024-04-03 unconfirmed", "2024-04-01 unconfirmed", "2024-04-02 disputed");
    expect(named(changesSince("2024-04-01", ledger(back), []))).toEqual([
      "2024-04-02 assessment",
      "2024-04-03 assessment",
    ]);
  });
});

describe("later assessments", () => {
  it("are changes of status after a day, and neither first assessments nor positions", () => {
    const claim = assessed("2024-04-02 unconfirmed", "2024-04-03 disputed");
    expect(laterAssessments("2024-04-01", ledger(claim))).toEqual([
      { on: "2024-04-03", kind: "assessment", claim, assessment: claim.assessments[1], before: claim.assessments[0] },
    ]);
    expect(laterAssessments("2024-04-03", ledger(claim))).toEqual([]);
  });

  it("name a change whose earlier status was known before the day", () => {
    const claim = assessed("2024-03-01 unconfirmed", "2024-05-01 disputed");
    expect(named(laterAssessments("2024-04-01", ledger(claim)))).toEqual(["2024-05-01 assessment"]);
  });

  it("are those after the day of a report that has a time", () => {
    const claim = assessed("2024-03-01 unconfirmed", "2024-04-01 disputed", "2024-04-02 refuted");
    expect(named(laterAssessments("2024-04-01T10:00+03:00", ledger(claim)))).toEqual(["2024-04-02 assessment"]);
  });
});
