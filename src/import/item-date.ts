/** The dates of an item; what cannot be read is left out with the reason. */
import { leftOut, type Note } from "./note.ts";
import { machineDate } from "./written-date.ts";

/** `notes` grows where a date is given that nobody can read. */
export function readDate(name: string, value: unknown, notes: Note[]): string | undefined {
  const date = machineDate(value);
  if (date === undefined && isGiven(value))
    notes.push(leftOut(`${name}: ${shown(value)}`, "a date that could not be read"));
  return date;
}

/** Whether a field says anything. */
export function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null && value !== "";
}

export function shown(value: unknown): string {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? "no date" : value.toISOString();
  return typeof value === "string" ? value : (JSON.stringify(value) ?? "");
}
