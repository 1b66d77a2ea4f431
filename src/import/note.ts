/** What an import says of an item: what it understood, what it left out and why, what an editor must still fill in. */

export interface Note {
  kind: "understood" | "left out" | "to fill in";
  /** What it is about; of what was left out, all of its words. */
  text: string;
  /** Why it was left out. */
  reason?: string;
}

export function understood(text: string): Note {
  return { kind: "understood", text };
}

/** Words that stand in the item and not in the report. */
export function leftOut(text: string, reason: string): Note {
  return { kind: "left out", text: text.replace(/\s+/g, " ").trim(), reason };
}

export function toFillIn(text: string): Note {
  return { kind: "to fill in", text };
}
