import { describe, expect, it } from "vitest";
import type { Claim } from "../../../src/domain/claim.ts";
import {
  byStatus,
  fullLedger,
  keyOf,
  type LedgerEntry,
  ledgerAbout,
  ledgerHeldBy,
  ledgerOfEvent,
  ledgerOfReport,
  ledgerOfStoryline,
} from "../../../src/indexes/claim-ledger.ts";
import { aCorpus } from "../../factories/corpus.ts";
import { aClaim, anAssessment, aPosition } from "../../factories/dossier.ts";

const idsOf = (entries: LedgerEntry[]) => entries.map(({ claim }) => claim.id);
const corpusOf = (...claims: Claim[]) => aCorpus({ claims });

describe("the claims", () => {
  const corpus = corpusOf(
    aClaim({ id: "plain" }),
    aClaim({
      id: "full",
      storylines: ["end-of-the-ferry"],
      events: ["ferry-stops"],
      about: ["org:town-council"],
      positions: [
        aPosition({ report: "2024/04/pier", holder: "person:ann-reed", stance: "silent" }),
        aPosition({ report: "2024/04/buoy", holder: "source:first" }),
      ],
    }),
  );

  it("of a storyline are those that name it", () => {
    expect(idsOf(ledgerOfStoryline(corpus, "end-of-the-ferry"))).toEqual(["full"]);
  });

  it("of a report are those on which it carries a position", () => {
    expect(idsOf(ledgerOfReport(corpus, "2024/04/buoy"))).toEqual(["full"]);
    expect(idsOf(ledgerOfReport(corpus, "2024/04/ferry"))).toEqual(["plain"]);
  });

  it("of an event are those that name it", () => {
    expect(idsOf(ledgerOfEvent(corpus, "ferry-stops"))).toEqual(["full"]);
  });

  it("about an entity are those that name it, not those on which it holds a position", () => {
    expect(idsOf(ledgerAbout(corpus, "organisation/town-council"))).toEqual(["full"]);
    expect(ledgerAbout(corpus, "person/ann-reed")).toEqual([]);
  });

  it("held by somebody are those on which they hold a position, were it silence", () => {
    expect(idsOf(ledgerHeldBy(corpus, "person/ann-reed"))).toEqual(["full"]);
    expect(idsOf(ledgerHeldBy(corpus, "outlet/gazette"))).toEqual(["plain"]);
    expect(ledgerHeldBy(corpus, "organisation/town-council")).toEqual([]);
  });

  it("are not held by a source that only its report knows", () => {
    expect(keyOf("source:first")).toBeUndefined();
    expect(keyOf("org:town-council")).toBe("organisation/town-council");
  });
});

describe("a ledger", () => {
  const at = (id: string, ...dates: string[]) => aClaim({ id, positions: dates.map((on) => aPosition({ on })) });

  it("goes by the date of the first position, wherever it stands in the file, then by id", () => {
    const corpus = corpusOf(
      at("d", "2024-04-02"),
      at("b", "2024-04-01"),
      at("c", "2024-04-05", "2024-04-01T09:00Z"),
      at("a", "2024-04-01"),
    );
    expect(idsOf(fullLedger(corpus))).toEqual(["a", "b", "c", "d"]);
  });

  it("orders the positions of a day by the instant", () => {
    const corpus = corpusOf(at("late", "2024-04-01T09:00Z"), at("early", "2024-04-01T10:00+03:00"));
    expect(idsOf(fullLedger(corpus))).toEqual(["early", "late"]);
  });

  it("has positions and assessments oldest first, and those of a day in the order of the file", () => {
    const positions = [
      aPosition({ on: "2024-04-03" }),
      aPosition({ on: "2024-04-01", holder: "org:port" }),
      aPosition({ on: "2024-04-01", holder: "org:guild" }),
    ];
    const assessments = [anAssessment({ on: "2024-04-04" }), anAssessment({ on: "2024-04-02" })];
    const [entry] = fullLedger(corpusOf(aClaim({ positions, assessments })));
    expect(entry?.positions.map(({ holder }) => holder)).toEqual(["org:port", "org:guild", "outlet:gazette"]);
    expect(entry?.assessments.map(({ on }) => on)).toEqual(["2024-04-02", "2024-04-04"]);
    expect(positions[0]?.on).toBe("2024-04-03");
  });

  it("has the present assessment", () => {
    const assessments = [anAssessment(), anAssessment({ on: "2024-05-01", status: "disputed" })];
    const [entry] = fullLedger(corpusOf(aClaim({ assessments })));
    expect(entry?.present).toBe(assessments[1]);
  });
});

describe("claims by status", () => {
  it("go from confirmed to refuted, without statuses that none has, and keep their order", () => {
    const statuses = ["refuted", "disputed", "confirmed", "unconfirmed", "disputed"] as const;
    const claims = statuses.map((status, index) =>
      aClaim({ id: `${index}-${status}`, assessments: [anAssessment({ status })] }),
    );
    const groups = byStatus(fullLedger(corpusOf(...claims)));
    expect(groups.map(({ status, entries }) => [status, idsOf(entries)])).toEqual([
      ["confirmed", ["2-confirmed"]],
      ["unconfirmed", ["3-unconfirmed"]],
      ["disputed", ["1-disputed", "4-disputed"]],
      ["refuted", ["0-refuted"]],
    ]);
  });

  it("go by the status that holds, not by earlier ones", () => {
    const assessments = [anAssessment({ status: "confirmed" }), anAssessment({ on: "2024-05-01", status: "refuted" })];
    expect(byStatus(fullLedger(corpusOf(aClaim({ assessments })))).map(({ status }) => status)).toEqual(["refuted"]);
  });

  it("have corroborated between confirmed and unconfirmed", () => {
    const statuses = ["unconfirmed", "corroborated", "confirmed"] as const;
    const claims = statuses.map((status) => aClaim({ id: status, assessments: [anAssessment({ status })] }));
    expect(byStatus(fullLedger(corpusOf(...claims))).map(({ status }) => status)).toEqual([
      "confirmed",
      "corroborated",
      "unconfirmed",
    ]);
  });
});
