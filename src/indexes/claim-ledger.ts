/** Claims with their present status and their positions in date order. */
import { compareDates, compareText } from "../domain/calendar-date.ts";
import { type Assessment, type Claim, type ClaimStatus, type Position, presentAssessment } from "../domain/claim.ts";

export interface LedgerEntry {
  claim: Claim;
  present: Assessment;
  /** Oldest first. */
  positions: Position[];
  /** Oldest first. */
  assessments: Assessment[];
}

/** Claims by the date of their first position. */
export function ledgerOf(claims: readonly Claim[] = []): LedgerEntry[] {
  return claims.map(ledgerEntry).sort(byFirstPosition);
}

/** Entries by present status, in the order from confirmed to refuted; statuses without a claim are left out. */
export function byStatus(entries: readonly LedgerEntry[]): { status: ClaimStatus; entries: LedgerEntry[] }[] {
  const order: ClaimStatus[] = ["confirmed", "corroborated", "unconfirmed", "disputed", "refuted"];
  return order
    .map((status) => ({ status, entries: entries.filter(({ present }) => present.status === status) }))
    .filter((group) => group.entries.length > 0);
}

/** A claim with what is said of it in order. */
export function ledgerEntry(claim: Claim): LedgerEntry {
  return {
    claim,
    present: presentAssessment(claim),
    positions: [...claim.positions].sort((a, b) => compareDates(a.on, b.on)),
    assessments: [...claim.assessments].sort((a, b) => compareDates(a.on, b.on)),
  };
}

function byFirstPosition(a: LedgerEntry, b: LedgerEntry): number {
  const first = (entry: LedgerEntry): string => entry.positions[0]?.on ?? "";
  return compareDates(first(a), first(b)) || compareText(a.claim.id, b.claim.id);
}
