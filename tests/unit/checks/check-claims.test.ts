import { describe, expect, it } from "vitest";
import { checkClaims } from "../../../src/checks/check-claims.ts";
import type { Assessment, Claim, Position } from "../../../src/domain/claim.ts";
import type { Report } from "../../../src/domain/report.ts";
import { aContext } from "../../factories/check-context.ts";
import { aCorpus } from "../../factories/corpus.ts";
import { aClaim, anAssessment, aPosition } from "../../factories/dossier.ts";
import { aReport } from "../../factories/report.ts";

const path = "claims/ferry-was-unsafe.yaml";

/** What is found of a claim that cites a report of 1 April 2024. */
function findingsOf(changes: Partial<Claim>, report: Partial<Report> = {}, faulty: string[] = []) {
  const corpus = aCorpus({ reports: [aReport(report)], claims: [aClaim(changes)] });
  return checkClaims(aContext(corpus, { faulty: new Set(faulty) }));
}

const confirmed = (...positions: Partial<Position>[]): Partial<Claim> => ({
  positions: positions.map(aPosition),
  assessments: [anAssessment({ status: "confirmed" })],
});

describe("a confirmed claim", () => {
  it.each(["person:ann-reed", "org:port", "outlet:gazette"])("may rest on the word of %s", (holder) => {
    expect(findingsOf(confirmed({ holder: "source:first" }, { holder }))).toEqual([]);
  });

  it.each([
    ["sources without a name", [{ holder: "source:first" }, { holder: "source:second" }]],
    ["a denial", [{ stance: "denies" }, { holder: "source:first" }]],
    ["doubt", [{ stance: "disputes" }]],
    ["silence", [{ stance: "silent" }]],
  ] satisfies [string, Partial<Position>[]][])("does not rest on %s", (_what, positions) => {
    expect(findingsOf(confirmed(...positions))).toEqual([
      {
        path,
        at: ["assessments", 0, "status"],
        code: "claim/nobody-asserts",
        message: "Unexpected status `confirmed`, expected a position in which somebody named asserts the claim",
        remedy: "Add the position that confirms it, or call it `corroborated`.",
      },
    ]);
  });

  it("is at fault where it was confirmed, though another assessment followed", () => {
    const statuses = ["unconfirmed", "confirmed", "disputed"] as const;
    const assessments = statuses.map((status) => anAssessment({ status }));
    const positions = [aPosition({ holder: "source:first" })];
    expect(findingsOf({ positions, assessments })).toMatchObject([{ at: ["assessments", 1, "status"] }]);
  });

  it("is not judged where its positions could not be read", () => {
    expect(findingsOf(confirmed(), {}, [path])).toEqual([]);
  });
});

it.each(["unconfirmed", "corroborated", "disputed", "refuted"] as const)(
  "a claim that is %s may rest on sources without a name",
  (status) => {
    const positions = [aPosition({ holder: "source:first" })];
    expect(findingsOf({ positions, assessments: [anAssessment({ status })] })).toEqual([]);
  },
);

/** What is found of a claim with a position of one date, and assessments of others, citing a report of 2025. */
const freshness = (position: string, ...assessments: string[]) =>
  findingsOf(
    {
      positions: [aPosition({ on: "2024-01-01" }), aPosition({ on: position })],
      assessments: assessments.map((on): Assessment => anAssessment({ on })),
    },
    { date: "2025-01-01" },
  );

describe("an assessment", () => {
  it.each([
    ["2024-04-05", ["2024-04-05"]],
    ["2024-04-05T18:00+03:00", ["2024-04-05"]],
    ["2024-04-05", ["2024-04-05T09:00+03:00"]],
    ["2024-04-05T18:00+03:00", ["2024-04-05T15:00Z"]],
    ["2024-04-05", ["2024-04-01", "2024-04-06"]],
    ["2024-04-05", ["2024-04-06", "2024-04-01"]],
  ])("takes a position of %s into account if the last is of %j", (position, assessments) => {
    expect(freshness(position, ...assessments)).toEqual([]);
  });

  it.each([
    ["2024-04-05", "2024-04-04"],
    ["2024-04-05T00:10+03:00", "2024-04-04"],
    ["2024-04-05T18:00+03:00", "2024-04-05T14:59Z"],
  ])("does not take a position of %s into account if it is of %s", (position, assessment) => {
    expect(freshness(position, assessment)).toEqual([
      {
        path,
        at: ["positions", 1, "on"],
        code: "claim/stale-assessment",
        message: `Unexpected position of \`${position}\` after the last assessment of \`${assessment}\`, expected a fresh assessment`,
        remedy: "Add an assessment that takes the position into account, even if the status stays.",
      },
    ]);
  });

  it("that could not be read is not missed", () => {
    expect(findingsOf({ assessments: [] }, {}, [path])).toEqual([]);
  });
});

describe("a position", () => {
  const takenOn = (on: string, report: Partial<Report> = {}, faulty: string[] = []) =>
    findingsOf({ positions: [aPosition({ on })], assessments: [anAssessment({ on })] }, report, faulty);

  it.each([
    ["2024-04-01", {}],
    ["2024-04-01T23:00+03:00", { date: "2024-04-01T09:00+03:00" }],
    ["2024-04-05", { updated: "2024-04-05T09:00+03:00" }],
    ["2020-01-01", {}],
  ])("of %s may stand in a report with %j", (on, report) => {
    expect(takenOn(on, report)).toEqual([]);
  });

  it("may not be newer than the report", () => {
    expect(takenOn("2024-04-06", { updated: "2024-04-05" })).toEqual([
      {
        path,
        at: ["positions", 0, "on"],
        code: "claim/after-report",
        message: "Unexpected position of `2024-04-06` in a report of `2024-04-05`, expected one that it can know of",
        remedy: "Correct the date, or cite the report that carries the position.",
      },
    ]);
  });

  it("is not compared with a report that is not there, or whose date could not be read", () => {
    expect(takenOn("2024-04-06", { id: "2024/04/pier" })).toEqual([]);
    expect(takenOn("2024-04-06", {}, [aReport().path])).toEqual([]);
  });
});
