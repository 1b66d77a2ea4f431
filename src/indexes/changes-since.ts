/** What became known of a story after a day. */
import { compareDates, dayOf } from "../domain/calendar-date.ts";
import type { Assessment, Claim, Position } from "../domain/claim.ts";
import type { Figure, Reading } from "../domain/figure.ts";
import type { LedgerEntry } from "./claim-ledger.ts";
import type { FigureSeries } from "./figure-series.ts";

export type Change =
  | { on: string; kind: "position"; claim: Claim; position: Position }
  | { on: string; kind: "assessment"; claim: Claim; assessment: Assessment; before?: Assessment }
  | { on: string; kind: "reading"; figure: Figure; reading: Reading };

/** Positions, changes of status and readings after `day` (`YYYY-MM-DD`), oldest first. */
export function changesSince(day: string, ledger: readonly LedgerEntry[], figures: readonly FigureSeries[]): Change[] {
  const changes = [...ledger.flatMap(changesOfClaim), ...figures.flatMap(changesOfFigure)];
  return changes.filter(({ on }) => dayOf(on) > day).sort((a, b) => compareDates(a.on, b.on));
}

function changesOfClaim({ claim, positions, assessments }: LedgerEntry): Change[] {
  return [
    ...positions.map((position): Change => ({ on: position.on, kind: "position", claim, position })),
    ...assessments.flatMap((assessment, index): Change[] => {
      const before = assessments[index - 1];
      if (before?.status === assessment.status) return [];
      return [{ on: assessment.on, kind: "assessment", claim, assessment, ...(before ? { before } : {}) }];
    }),
  ];
}

function changesOfFigure({ figure, readings }: FigureSeries): Change[] {
  return readings.map((reading) => ({ on: reading.on, kind: "reading", figure, reading }));
}

/** Changes of status that came after a report and concern a claim that it bears on: the picture has changed. */
export function laterAssessments(
  day: string,
  ledger: readonly LedgerEntry[],
): Extract<Change, { kind: "assessment" }>[] {
  return changesSince(day, ledger, []).filter(
    (change) => change.kind === "assessment" && change.before !== undefined,
  ) as Extract<Change, { kind: "assessment" }>[];
}
