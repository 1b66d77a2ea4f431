import type { Assessment, Claim, Position } from "../../src/domain/claim.ts";
import type { HistoricalEvent } from "../../src/domain/event.ts";
import type { Figure, Reading } from "../../src/domain/figure.ts";
import type { Storyline } from "../../src/domain/storyline.ts";
import { anOutline } from "./outline.ts";

/** A claim that the Gazette makes, and that nobody has confirmed. */
export function aClaim(changes: Partial<Claim> = {}): Claim {
  const { id = "ferry-was-unsafe" } = changes;
  return {
    id,
    path: `claims/${id}.yaml`,
    wording: "The ferry was unsafe",
    about: [],
    events: [],
    storylines: [],
    positions: [aPosition()],
    assessments: [anAssessment()],
    ...changes,
  };
}

export function aPosition(changes: Partial<Position> = {}): Position {
  return { holder: "outlet:gazette", stance: "asserts", on: "2024-04-01", report: "2024/04/ferry", ...changes };
}

export function anAssessment(changes: Partial<Assessment> = {}): Assessment {
  return { on: "2024-04-01", status: "unconfirmed", text: "Only the Gazette says so", ...changes };
}

export function anEvent(changes: Partial<HistoricalEvent> = {}): HistoricalEvent {
  const { id = "ferry-stops" } = changes;
  return {
    id,
    path: `events/${id}.yaml`,
    title: "The ferry stops",
    summary: "The only ferry across the bay stops.",
    date: "2024-04-01",
    places: [],
    involves: [],
    storylines: [],
    statedBy: [{ report: "2024/04/ferry" }],
    ...changes,
  };
}

export function aFigure(changes: Partial<Figure> = {}): Figure {
  const { id = "passengers" } = changes;
  return {
    id,
    path: `figures/${id}.yaml`,
    name: "Passengers of the ferry",
    unit: "people a day",
    summary: "One count is known.",
    events: [],
    storylines: [],
    readings: [aReading()],
    ...changes,
  };
}

export function aReading(changes: Partial<Reading> = {}): Reading {
  return { on: "2024-04-01", value: 120, by: "outlet:gazette", report: "2024/04/ferry", ...changes };
}

export function aStoryline(changes: Partial<Storyline> = {}): Storyline {
  const { id = "end-of-the-ferry", language = "en" } = changes;
  return {
    id,
    language,
    path: `storylines/${id}${language === "en" ? "" : `.${language}`}.md`,
    title: "The end of the ferry",
    summary: "The only ferry across the bay stopped in April 2024, and the town argues about the reasons since.",
    began: "2024-04-01",
    keyEvents: [],
    outline: anOutline(),
    ...changes,
  };
}
