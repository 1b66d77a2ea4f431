/** Notes as a reader wants them: what two languages say alike is said once, and what the headline says is left out. */
import type { Note } from "../search/answer.ts";

export type LineNote = Exclude<Note, { type: "some-words" }>;

/** In their order; those about the same words are one. */
export function lineNotes(notes: Note[]): LineNote[] {
  const lines = new Map<string, LineNote>();
  for (const note of notes) {
    if (note.type === "some-words") continue;
    const key = keyOf(note);
    const known = lines.get(key);
    lines.set(key, known ? together(known, note) : note);
  }
  return [...lines.values()];
}

function keyOf(note: LineNote): string {
  if (note.type === "also-searched") return `${note.type} ${note.words}`;
  return note.type === "common-words" ? note.type : JSON.stringify(note);
}

function together(a: LineNote, b: LineNote): LineNote {
  if (a.type === "also-searched" && b.type === "also-searched") return { ...a, others: union(a.others, b.others) };
  if (a.type === "common-words" && b.type === "common-words") return { ...a, words: union(a.words, b.words) };
  return a;
}

function union(a: string[], b: string[]): string[] {
  return [...new Set([...a, ...b])];
}
