/** Claims with their present status and their positions in date order. */
import { compareDates, compareText } from "../domain/calendar-date.ts";
import { type Assessment, type Claim, type ClaimStatus, type Position, presentAssessment } from "../domain/claim.ts";
import type { Corpus } from "../domain/corpus.ts";
import { parseReference, referenceKey } from "../domain/reference.ts";

export interface LedgerEntry {
  claim: Claim;
  present: Assessment;
  /** Oldest first. */
  positions: Position[];
  /** Oldest first. */
  assessments: Assessment[];
}

/** The claims of a storyline, by the date of their first position. */
export function ledgerOfStoryline(corpus: Corpus, id: string): LedgerEntry[] {
  return ledger(corpus, (claim) => claim.storylines.includes(id));
}

/** The claims that a report carries positions on. */
export function ledgerOfReport(corpus: Corpus, id: string): LedgerEntry[] {
  return ledger(corpus, (claim) => claim.positions.some(({ report }) => report === id));
}

export function ledgerOfEvent(corpus: Corpus, id: string): LedgerEntry[] {
  return ledger(corpus, (claim) => claim.events.includes(id));
}

/** The claims about an entity. */
export function ledgerAbout(corpus: Corpus, key: string): LedgerEntry[] {
  return ledger(corpus, (claim) => claim.about.some((party) => keyOf(party) === key));
}

/** The claims on which an entity holds a position. */
export function ledgerHeldBy(corpus: Corpus, key: string): LedgerEntry[] {
  return ledger(corpus, (claim) => claim.positions.some(({ holder }) => keyOf(holder) === key));
}

export function fullLedger(corpus: Corpus): LedgerEntry[] {
  return ledger(corpus, () => true);
}

/** Entries by present status, in the order from confirmed to refuted; statuses without a claim are left out. */
export function byStatus(entries: readonly LedgerEntry[]): { status: ClaimStatus; entries: LedgerEntry[] }[] {
  const order: ClaimStatus[] = ["confirmed", "corroborated", "unconfirmed", "disputed", "refuted"];
  return order
    .map((status) => ({ status, entries: entries.filter(({ present }) => present.status === status) }))
    .filter((group) => group.entries.length > 0);
}

/** The key of a holder or party; `undefined` for a source that only its report knows. */
export function keyOf(party: string): string | undefined {
  const reference = parseReference(party);
  return reference && referenceKey(reference);
}

function ledger(corpus: Corpus, belongs: (claim: Claim) => boolean): LedgerEntry[] {
  return [...corpus.claims.values()].filter(belongs).map(entryOf).sort(byFirstPosition);
}

function entryOf(claim: Claim): LedgerEntry {
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
