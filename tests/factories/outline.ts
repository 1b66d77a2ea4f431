import { emptyOutline, type Mention, type Outline, type Quote } from "../../src/domain/outline.ts";

export function anOutline(changes: Partial<Outline> = {}): Outline {
  return { ...emptyOutline(), words: 100, ...changes };
}

export function aQuote(changes: Partial<Quote> = {}): Quote {
  return {
    id: "q-2ua3pyb",
    words: "The ferry will not run again.",
    source: "master",
    place: { line: 12, column: 1 },
    ...changes,
  };
}

export function aMention(changes: Partial<Mention> = {}): Mention {
  return { kind: "person", id: "ann-reed", place: { line: 12, column: 1 }, ...changes };
}
