/** Who holds what position on which claim. */
import { compareText } from "../domain/calendar-date.ts";
import type { Position } from "../domain/claim.ts";
import type { LedgerEntry } from "./claim-ledger.ts";

export interface MatrixRow {
  entry: LedgerEntry;
  /** One cell a column; the positions of that holder, oldest first, none where the holder has none. */
  cells: Position[][];
}

export interface EvidenceMatrix {
  /** Holders as `org:fsb`, those with most positions first. Unnamed sources stand in one column an outlet. */
  holders: string[];
  rows: MatrixRow[];
}

/**
 * The matrix of some claims. `columnOf` says which column a position belongs to, so that the unnamed sources of an
 * outlet can share one; by default a holder is a column.
 */
export function evidenceMatrix(
  entries: readonly LedgerEntry[],
  columnOf: (position: Position) => string = ({ holder }) => holder,
): EvidenceMatrix {
  const counts = new Map<string, number>();
  for (const { positions } of entries) {
    for (const column of new Set(positions.map(columnOf))) counts.set(column, (counts.get(column) ?? 0) + 1);
  }
  const holders = [...counts].sort(([a, x], [b, y]) => y - x || compareText(a, b)).map(([holder]) => holder);
  const rows = entries.map((entry) => ({
    entry,
    cells: holders.map((holder) => entry.positions.filter((position) => columnOf(position) === holder)),
  }));
  return { holders, rows };
}

/** The column of those who have none of their own. */
export const otherHolders = "others";

/** Puts holders with positions on fewer than `least` claims into one last column, so that the others can be compared. */
export function sharedColumns({ holders, rows }: EvidenceMatrix, least: number): EvidenceMatrix {
  const claimsOf = (index: number): number => rows.filter(({ cells }) => (cells[index]?.length ?? 0) > 0).length;
  const own = holders.map((_, index) => index).filter((index) => claimsOf(index) >= least);
  if (holders.length - own.length < 2) return { holders, rows };
  return {
    holders: [...own.map((index) => holders[index] ?? ""), otherHolders],
    rows: rows.map(({ entry, cells }) => ({
      entry,
      cells: [...own.map((index) => cells[index] ?? []), othersIn(cells, own, entry)],
    })),
  };
}

/** The positions that are in none of some columns, oldest first. */
function othersIn(cells: Position[][], own: number[], { positions }: LedgerEntry): Position[] {
  const placed = new Set(own.flatMap((index) => cells[index] ?? []));
  return positions.filter((position) => !placed.has(position));
}
