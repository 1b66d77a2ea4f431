import { describe, expect, it } from "vitest";
import type { Position } from "../../../src/domain/claim.ts";
import { ledgerOf } from "../../../src/indexes/claim-ledger.ts";
import {
  type EvidenceMatrix,
  evidenceMatrix,
  otherHolders,
  sharedColumns,
} from "../../../src/indexes/evidence-matrix.ts";
import { aClaim, aPosition } from "../../factories/dossier.ts";

/** The entries of claims whose positions are given as `holder` or `holder@date`. */
function entriesOf(claims: Record<string, string[]>) {
  const positionOf = (text: string): Position => {
    const [holder = "", on = "2024-04-01"] = text.split("@");
    return aPosition({ holder, on });
  };
  return ledgerOf(Object.entries(claims).map(([id, held]) => aClaim({ id, positions: held.map(positionOf) })));
}

const written = ({ rows }: EvidenceMatrix) =>
  rows.map(({ entry, cells }) => [
    entry.claim.id,
    cells.map((cell) => cell.map(({ holder, on }) => `${holder}@${on}`)),
  ]);

describe("an evidence matrix", () => {
  it("has a column a holder, those with positions on most claims first, then by name", () => {
    const entries = entriesOf({
      a: ["org:port", "person:zoe", "person:ann"],
      b: ["org:port", "person:ann", "person:zoe"],
      c: ["org:port", "org:guild", "org:guild", "org:guild"],
    });
    expect(evidenceMatrix(entries).holders).toEqual(["org:port", "person:ann", "person:zoe", "org:guild"]);
  });

  it("has a row a claim in the order given, with an empty cell where a holder has no position", () => {
    const entries = entriesOf({ a: ["org:port"], b: ["org:guild", "org:port"] }).reverse();
    expect(written(evidenceMatrix(entries))).toEqual([
      ["b", [["org:port@2024-04-01"], ["org:guild@2024-04-01"]]],
      ["a", [["org:port@2024-04-01"], []]],
    ]);
  });

  it("has all positions of a holder in one cell, oldest first", () => {
    const entries = entriesOf({ a: ["org:port@2024-04-09", "org:port@2024-04-02"] });
    expect(written(evidenceMatrix(entries))).toEqual([["a", [["org:port@2024-04-02", "org:port@2024-04-09"]]]]);
  });

  it("lets sources without a name share a column", () => {
    const entries = entriesOf({ a: ["source:first", "source:second"], b: ["org:port"], c: ["source:third"] });
    const matrix = evidenceMatrix(entries, ({ holder }) => (holder.startsWith("source:") ? "unnamed:gazette" : holder));
    expect(matrix.holders).toEqual(["unnamed:gazette", "org:port"]);
    expect(matrix.rows.map(({ cells }) => cells.map((cell) => cell.length))).toEqual([
      [2, 0],
      [0, 1],
      [1, 0],
    ]);
  });

  it("of no claims is empty", () => {
    expect(evidenceMatrix([])).toEqual({ holders: [], rows: [] });
  });
});

describe("rare holders", () => {
  const entries = entriesOf({
    a: ["org:port@2024-04-03", "person:ann@2024-04-02", "person:zoe@2024-04-01"],
    b: ["org:port", "org:guild"],
  });

  it("share one last column, in which positions stand oldest first", () => {
    const shared = sharedColumns(evidenceMatrix(entries), 2);
    expect(shared.holders).toEqual(["org:port", otherHolders]);
    expect(written(shared)).toEqual([
      ["a", [["org:port@2024-04-03"], ["person:zoe@2024-04-01", "person:ann@2024-04-02"]]],
      ["b", [["org:port@2024-04-01"], ["org:guild@2024-04-01"]]],
    ]);
  });

  it("are those with positions on few claims, however many these are", () => {
    const often = entriesOf({ a: ["org:guild", "org:guild", "org:port"], b: ["org:port", "person:ann"] });
    expect(sharedColumns(evidenceMatrix(often), 2).holders).toEqual(["org:port", otherHolders]);
  });

  it("keep their column where there is only one, since sharing it would save nothing", () => {
    const matrix = evidenceMatrix(entriesOf({ a: ["org:port"], b: ["org:port", "org:guild"] }));
    expect(sharedColumns(matrix, 2)).toEqual(matrix);
  });

  it("may be all of them", () => {
    expect(sharedColumns(evidenceMatrix(entries), 3).holders).toEqual([otherHolders]);
  });

  it("lose no position", () => {
    const { rows } = sharedColumns(evidenceMatrix(entries), 2);
    expect(rows.map(({ cells }) => cells.flat().length)).toEqual([3, 2]);
  });
});
