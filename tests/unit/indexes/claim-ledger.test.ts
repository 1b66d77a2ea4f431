import { describe, expect, it } from "vitest";
import { byStatus, type LedgerEntry, ledgerOf } from "../../../src/indexes/claim-ledger.ts";
import { aClaim, anAssessment, aPosition } from "../../factories/dossier.ts";

const idsOf = (entries: LedgerEntry[]) => entries.map(({ claim }) => claim.id);

describe("a ledger", () => {
  const at = (id: string, ...dates: string[]) => aClaim({ id, positions: dates.map((on) => aPosition({ on })) });

  it("goes by the date of the first position, wherever it stands in the file, then by id", () => {
    const claims = [
      at("d", "2024-04-02"),
      at("b", "2024-04-01"),
      at("c", "2024-04-05", "2024-04-01T09:00Z"),
      at("a", "2024-04-01"),
    ];
    expect(idsOf(ledgerOf(claims))).toEqual(["a", "b", "c", "d"]);
  });

  it("orders the positions of a day by the instant", () => {
    const claims = [at("late", "2024-04-01T09:00Z"), at("early", "2024-04-01T10:00+03:00")];
    expect(idsOf(ledgerOf(claims))).toEqual(["early", "late"]);
  });

  it("has positions and assessments oldest first, and those of a day in the order of the file", () => {
    const positions = [
      aPosition({ on: "2024-04-03" }),
      aPosition({ on: "2024-04-01", holder: "org:port" }),
      aPosition({ on: "2024-04-01", holder: "org:guild" }),
    ];
    const assessments = [anAssessment({ on: "2024-04-04" }), anAssessment({ on: "2024-04-02" })];
    const [entry] = ledgerOf([aClaim({ positions, assessments })]);
    expect(entry?.positions.map(({ holder }) => holder)).toEqual(["org:port", "org:guild", "outlet:gazette"]);
    expect(entry?.assessments.map(({ on }) => on)).toEqual(["2024-04-02", "2024-04-04"]);
    expect(positions[0]?.on).toBe("2024-04-03");
  });

  it("has the present assessment", () => {
    const assessments = [anAssessment(), anAssessment({ on: "2024-05-01", status: "disputed" })];
    const [entry] = ledgerOf([aClaim({ assessments })]);
    expect(entry?.present).toBe(assessments[1]);
  });

  it("of nothing is empty", () => {
    expect(ledgerOf(undefined)).toEqual([]);
  });
});

describe("claims by status", () => {
  it("go from confirmed to refuted, without statuses that none has, and keep their order", () => {
    const statuses = ["refuted", "disputed", "confirmed", "unconfirmed", "disputed"] as const;
    const claims = statuses.map((status, index) =>
      aClaim({ id: `${index}-${status}`, assessments: [anAssessment({ status })] }),
    );
    const groups = byStatus(ledgerOf(claims));
    expect(groups.map(({ status, entries }) => [status, idsOf(entries)])).toEqual([
      ["confirmed", ["2-confirmed"]],
      ["unconfirmed", ["3-unconfirmed"]],
      ["disputed", ["1-disputed", "4-disputed"]],
      ["refuted", ["0-refuted"]],
    ]);
  });

  it("go by the status that holds, not by earlier ones", () => {
    const assessments = [anAssessment({ status: "confirmed" }), anAssessment({ on: "2024-05-01", status: "refuted" })];
    expect(byStatus(ledgerOf([aClaim({ assessments })])).map(({ status }) => status)).toEqual(["refuted"]);
  });

  it("have corroborated between confirmed and unconfirmed", () => {
    const statuses = ["unconfirmed", "corroborated", "confirmed"] as const;
    const claims = statuses.map((status) => aClaim({ id: status, assessments: [anAssessment({ status })] }));
    expect(byStatus(ledgerOf(claims)).map(({ status }) => status)).toEqual([
      "confirmed",
      "corroborated",
      "unconfirmed",
    ]);
  });
});
